import ByteFormats

/// Ends an engine with this program, however that ends, and removes what both left.
///
/// A shell leads a process group of its own, in which the engine runs, and waits at a pipe whose other end only this
/// program has. Where the pipe is closed without a word, as when the program was killed, the shell ends the group and
/// removes the folders.
final class ProcessKeeper {
  /// The process group of the engine.
  let group: pid_t
  private let line: Int32

  /// What the shell does. Folders are in the environment, where no other process sees them in a list.
  private static let script = """
    trap '' TERM INT HUP QUIT
    echo
    read -r word
    [ "$word" = done ] && exit 0
    kill -TERM 0
    rm -rf -- "$COLLEGIUM_KEPT_1" "$COLLEGIUM_KEPT_2"
    sleep 1
    rm -rf -- "$COLLEGIUM_KEPT_1" "$COLLEGIUM_KEPT_2"
    kill -KILL 0
    """

  /// Begins to keep watch over two folders, which may be the same.
  init(removing first: String, _ second: String) throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SystemError(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var answer: [Int32] = [-1, -1]
    guard pipe(&answer) == 0 else { throw SystemError(errno) }
    for end in answer { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
    defer { for end in [ends[0], answer[0], nothing] { close(end) } }
    do throws(SystemError) {
      group = try Spawning.start(
        "/bin/sh", ["-c", Self.script], descriptors: [ends[0], answer[1], nothing], in: "/", group: 0,
        environment: ["COLLEGIUM_KEPT_1": first, "COLLEGIUM_KEPT_2": second])
    } catch {
      for end in [ends[1], answer[1]] { close(end) }
      throw error
    }
    close(answer[1])
    line = ends[1]
    // Once it has answered, it no longer ends with its group.
    var byte: UInt8 = 0
    while read(answer[0], &byte, 1) < 0, errno == EINTR {}
  }

  /// Ends what runs in the group.
  func endGroup() { kill(-group, SIGTERM) }

  deinit {
    endGroup()
    _ = writeAll(Array("done\n".utf8), to: line)
    close(line)
    _ = Spawning.status(of: group, waits: true)
  }
}
