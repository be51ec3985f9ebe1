import ByteFormats
import Collaboration
import Synchronization

/// The stages of a run: shown on a terminal as they begin, and measured, for who asks where time and memory go.
enum RunStages {
  private struct Moment {
    var wall: Double
    var processor: Double
  }

  private static let stages = Mutex<[(name: String, begin: Moment, end: Moment?, peak: Int)]>([])

  /// Begins a stage, which ends the one before.
  ///
  /// - Parameter line: what a terminal shows.
  static func begin(_ name: String, _ line: String) {
    StandardError.progress(line)
    end()
    let now = now()
    stages.withLock { $0.append((name, now, nil, 0)) }
  }

  private static func end() {
    let (now, peak) = (now(), peak())
    stages.withLock { stages in
      guard let last = stages.indices.last, stages[last].end == nil else { return }
      (stages[last].end, stages[last].peak) = (now, peak)
    }
  }

  /// Ends the stage that runs, and returns what each took, in order.
  static func finished() -> [Manifest.Stage] {
    end()
    return stages.withLock { stages in
      stages.map { stage in
        let end = stage.end ?? stage.begin
        return .init(
          name: stage.name, seconds: end.wall - stage.begin.wall,
          processorSeconds: end.processor - stage.begin.processor, peakBytes: stage.peak)
      }
    }
  }

  private static func now() -> Moment {
    func seconds(_ clock: clockid_t) -> Double {
      var time = timespec()
      clock_gettime(clock, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    return Moment(wall: seconds(CLOCK_MONOTONIC), processor: seconds(CLOCK_PROCESS_CPUTIME_ID))
  }

  /// The most memory that the process has had so far, in bytes.
  private static func peak() -> Int {
    var usage = rusage()
    // 0 is `RUSAGE_SELF`, which has another type on every platform.
    getrusage(0, &usage)
    #if canImport(Darwin)
      return Int(usage.ru_maxrss)
    #else
      return Int(usage.ru_maxrss) * 1024
    #endif
  }
}
