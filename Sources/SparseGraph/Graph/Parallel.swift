import ByteFormats

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
    guard threads > 1 else { return body(0) }
    withoutActuallyEscaping(body) { body in
      let started = (1..<threads).compactMap { Thread(worker: $0, body) }
      body(0)
      for thread in started { thread.join() }
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
    let sums = OrderedSums(count: count, tasks: tasks, rowLimit: 4 * threads)
    run(threads: min(threads, tasks)) { _ in
      var worker = makeWorker()
      while let (task, row) = sums.next() {
        body(task, &worker, row)
        sums.add(row, of: task)
      }
    }
    return sums.total()
  }
}

/// Adds rows to a sum in the order of their tasks, whenever they come.
private final class OrderedSums: @unchecked Sendable {
  private let count: Int
  private let rowLimit: Int
  private let turns: Turns
  private let sum: FlatBuffer<Double>
  private var waiting: [UnsafeMutablePointer<Double>?]
  private var spare: [UnsafeMutablePointer<Double>] = []
  private var handedOut = 0
  private var added = 0

  init(count: Int, tasks: Int, rowLimit: Int) {
    self.count = count
    self.rowLimit = rowLimit
    turns = Turns(tasks: tasks)
    sum = FlatBuffer(count: count, repeating: 0)
    waiting = [UnsafeMutablePointer<Double>?](repeating: nil, count: tasks)
  }

  deinit { for row in spare { row.deallocate() } }

  /// The next task and a row of zeros for it; nil when all tasks are taken. Waits while too many rows are in use.
  func next() -> (task: Int, row: UnsafeMutablePointer<Double>)? {
    var result: (Int, UnsafeMutablePointer<Double>)?
    turns.exclusively(when: { handedOut == waiting.count || handedOut - added < rowLimit }) {
      guard handedOut < waiting.count else { return }
      result = (handedOut, spare.popLast() ?? .allocate(capacity: max(1, count)))
      handedOut += 1
    }
    result?.1.update(repeating: 0, count: count)
    return result
  }

  /// Takes the row of a task that is done.
  func add(_ row: UnsafeMutablePointer<Double>, of task: Int) {
    turns.exclusively {
      waiting[task] = row
      while added < waiting.count, let row = waiting[added] {
        for index in 0..<count { sum[index] += row[index] }
        waiting[added] = nil
        spare.append(row)
        added += 1
      }
    }
  }

  func total() -> [Double] { sum.array(count: count) }
}

/// A thread of the system. Where none can be had, the others do its part of the work.
private struct Thread {
  private final class Job: Sendable {
    let worker: Int
    let body: @Sendable (Int) -> Void

    init(worker: Int, body: @escaping @Sendable (Int) -> Void) {
      self.worker = worker
      self.body = body
    }
  }

  private let handle: pthread_t

  init?(worker: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let job = Unmanaged.passRetained(Job(worker: worker, body: body))
    #if canImport(Darwin)
      var handle: pthread_t?
      let failure = pthread_create(&handle, nil, { Thread.main($0) }, job.toOpaque())
      guard failure == 0, let handle else {
        job.release()
        return nil
      }
    #else
      var handle = pthread_t()
      let failure = pthread_create(&handle, nil, { $0.flatMap { Thread.main($0) } }, job.toOpaque())
      guard failure == 0 else {
        job.release()
        return nil
      }
    #endif
    self.handle = handle
  }

  func join() { pthread_join(handle, nil) }

  private static func main(_ job: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    let job = Unmanaged<Job>.fromOpaque(job).takeRetainedValue()
    job.body(job.worker)
    return nil
  }
}

/// Hands out tasks in order, and lets one thread at a time do what must not be done by two.
final class Turns: @unchecked Sendable {
  private let tasks: Int
  private var handedOut = 0
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

  /// Runs a body while nobody else does, as soon as a condition holds, which others may bring about.
  func exclusively(when condition: () -> Bool = { true }, _ body: () -> Void) {
    pthread_mutex_lock(mutex)
    while !condition() { pthread_cond_wait(self.condition, mutex) }
    body()
    pthread_cond_broadcast(self.condition)
    pthread_mutex_unlock(mutex)
  }
}
