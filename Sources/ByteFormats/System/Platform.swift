// The C library of the platform, for every module above: `import ByteFormats` is enough to call it.
#if canImport(Darwin)
  @_exported import Darwin
#elseif canImport(Musl)
  @_exported import Musl
#elseif canImport(Glibc)
  @_exported import Glibc
#else
  #error("Collegium needs the C library of a Unix: Darwin, Glibc or Musl.")
#endif
