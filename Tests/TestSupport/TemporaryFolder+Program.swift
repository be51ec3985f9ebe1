extension TemporaryFolder {
  /// Writes a shell script that can be run, and makes the folder above it.
  ///
  /// Another process writes it: a file that this one had open could not be run while a process that began meanwhile still
  /// has it open, too.
  public func writeProgram(_ script: String, to name: String) throws {
    _ = try CommandRun(
      program: "/bin/sh",
      arguments: ["-c", #"mkdir -p "$(dirname "$0")" && cat > "$0" && chmod +x "$0""#, path(name)],
      input: Array(script.utf8), in: self)
  }
}
