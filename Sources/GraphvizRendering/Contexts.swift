import CGraphviz

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The two contexts of the library: one that starts in 2.5 ms, and one with every plugin, which takes 16 ms.
///
/// Both exist as long as the process.
struct Contexts {
  private var madeLight: OpaquePointer?
  private var madeFull: OpaquePointer?

  /// Layout engines and SVG only. Text is measured by built-in tables, whichever fonts are installed.
  var light: OpaquePointer {
    mutating get {
      if let madeLight { return madeLight }
      let context = Self.pluginFolder.flatMap(Self.light) ?? full
      madeLight = context
      return context
    }
  }

  /// Every plugin that is installed.
  var full: OpaquePointer {
    mutating get {
      if let madeFull { return madeFull }
      // Returns nil only when memory is exhausted.
      let context = gvContext()!
      madeFull = context
      return context
    }
  }

  /// Returns a context with the needed plugins from a folder, or nil where their files are missing.
  static func light(in folder: String) -> OpaquePointer? {
    var plugins: [UnsafeMutablePointer<gvplugin_library_t>] = []
    for name in ["core", "dot_layout", "neato_layout"] {
      guard let plugin = plugin(name, in: folder) else { return nil }
      plugins.append(plugin)
    }
    guard let context = gvContextPlugins(nil, 0) else { return nil }
    for plugin in plugins { gvAddLibrary(context, plugin) }
    return context
  }

  /// The folder of the plugins' files, found as Graphviz itself finds it: named by the environment, or next to
  /// libgvc.
  static var pluginFolder: String? {
    if let set = getenv("GVBINDIR") { return String(cString: set) }
    guard let library = cgraphviz_library_path().map({ String(cString: $0) }),
      let slash = library.lastIndex(of: "/")
    else { return nil }
    return library[..<slash] + "/graphviz"
  }

  /// Returns a plugin's description from its file; a loaded file stays loaded.
  private static func plugin(_ name: String, in folder: String) -> UnsafeMutablePointer<gvplugin_library_t>? {
    let version = cgraphviz_plugin_version
    for file in ["\(name).so.\(version)", "\(name).\(version).dylib", "\(name).so", "\(name).dylib"] {
      if let handle = dlopen("\(folder)/libgvplugin_\(file)", RTLD_NOW),
        let symbol = dlsym(handle, "gvplugin_\(name)_LTX_library")
      {
        return symbol.assumingMemoryBound(to: gvplugin_library_t.self)
      }
    }
    return nil
  }
}
