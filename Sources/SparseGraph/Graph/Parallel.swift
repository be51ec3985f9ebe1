import Dispatch

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(ucrt)
  import ucrt
#endif

/// Work on all cores, divided so that results do not depend on how many there are.
enum Parallel {
  /// The number of cores at hand.
  static let coreCount: Int = {
    #if canImport(ucrt)
      return 1
    #else
      return max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    #endif
  }()

  /// The number of threads to use where the caller asked for so many, or for as many as there are cores.
  static func threads(_ wanted: Int?) -> Int {
    guard let wanted else { return coreCount }
    precondition(wanted > 0, "at least one thread does the work")
    return wanted
  }

  /// Calls a body once on each of several threads, at the same time, and waits for all.
  static func run(threads: Int, _ body: @Sendable (_ worker: Int) -> Void) {
    if threads <= 1 {
      body(0)
    } else {
      DispatchQueue.concurrentPerform(iterations: threads, execute: body)
    }
  }

  /// Computes values that do not depend on one another.
  ///
  /// - Parameters:
  ///   - count: the number of values.
  ///   - threads: how many threads share the work.
  ///   - makeWorker: makes the scratch space of a thread.
  ///   - body: computes one value.
  static func values<Worker: ~Copyable>(
    count: Int, threads: Int, makeWorker: @Sendable () -> Worker,
    _ body: @Sendable (_ index: Int, inout Worker) -> Double
  ) -> [Double] {
    let values = FlatBuffer<Double>(count: count, repeating: 0)
    let width = 64
    let turns = Turns(tasks: (count + width - 1) / width)
    run(threads: min(threads, max(1, count / width))) { _ in
      var worker = makeWorker()
      while let task = turns.next() {
        for index in (width * task)..<min(count, width * (task + 1)) { values[index] = body(index, &worker) }
      }
    }
    return values.array(count: count)
  }

  /// Makes sums of doubles that are the same for every number of threads.
  ///
  /// The work is divided into tasks; each adds to a row of its own, which starts at 0, and the rows are added
  /// to the result in the order of the tasks.
  ///
  /// - Parameters:
  ///   - count: the length of the result.
  ///   - tasks: the number of tasks; it must not depend on the machine.
  ///   - threads: how many tasks run at a time; each holds a row.
  ///   - makeWorker: makes the scratch space of a thread.
  ///   - body: does a task: fills the row by means of the scratch space.
  static func sums<Worker: ~Copyable>(
    count: Int, tasks: Int, threads: Int, makeWorker: @Sendable () -> Worker,
    _ body: @Sendable (_ task: Int, inout Worker, _ row: UnsafeMutablePointer<Double>) -> Void
  ) -> [Double] {
    let total = FlatBuffer<Double>(count: count, repeating: 0)
    let turns = Turns(tasks: tasks)
    run(threads: min(threads, tasks)) { _ in
      var worker = makeWorker()
      let row = FlatBuffer<Double>(count: count, repeating: 0)
      while let task = turns.next() {
        row.fill(0, count: count)
        body(task, &worker, row.base)
        turns.wait(for: task)
        for index in 0..<count { total[index] += row[index] }
        turns.done(task)
      }
    }
    return total.array(count: count)
  }
}

/// Hands out tasks in order and lets them finish in order.
final class Turns: @unchecked Sendable {
  private let tasks: Int
  private var handedOut = 0
  private var finished = 0
  private let condition: UnsafeMutablePointer<pthread_cond_t>
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>

  init(tasks: Int) {
    self.tasks = tasks
    condition = .allocate(capacity: 1)
    mutex = .allocate(capacity: 1)
    condition.initialize(to: pthread_cond_t())
    mutex.initialize(to: pthread_mutex_t())
    pthread_cond_init(condition, nil)
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// The next task that nobody has taken, nil when all are taken.
  func next() -> Int? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    guard handedOut < tasks else { return nil }
    handedOut += 1
    return handedOut - 1
  }

  /// Runs a body while nobody else does.
  func exclusively(_ body: () -> Void) {
    pthread_mutex_lock(mutex)
    body()
    pthread_mutex_unlock(mutex)
  }

  /// Returns when all tasks before this one are done.
  func wait(for task: Int) {
    pthread_mutex_lock(mutex)
    while finished < task { pthread_cond_wait(condition, mutex) }
    pthread_mutex_unlock(mutex)
  }

  /// Lets the next task have its turn.
  func done(_ task: Int) {
    pthread_mutex_lock(mutex)
    finished = task + 1
    pthread_cond_broadcast(condition)
    pthread_mutex_unlock(mutex)
  }
}
