import ByteFormats

/// Parallel loops whose results do not depend on the number of threads.
package enum Parallel {
  /// The number of processors that are online.
  static let coreCount: Int = {
    #if canImport(ucrt)
      return 1
    #else
      return max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    #endif
  }()

  /// Returns the requested number of threads, or the number of cores if nil.
  package static func threads(_ requested: Int?) -> Int {
    guard let requested else { return coreCount }
    precondition(requested > 0, "the number of threads must be positive")
    return requested
  }

  /// Calls a closure once on each of up to `threads` threads concurrently, and waits for all.
  ///
  /// Where the system cannot create a thread, there are fewer calls: the others must take over its share of the work.
  package static func run(threads: Int, _ body: @Sendable (_ worker: Int) -> Void) {
    guard threads > 1 else { return body(0) }
    withoutActuallyEscaping(body) { body in
      let started = (1..<threads).compactMap { Thread(worker: $0, body) }
      body(0)
      for thread in started { thread.join() }
    }
  }

  /// Calls a closure with blocks of consecutive indices, concurrently; blocks do not depend on the number of threads.
  ///
  /// - Parameters:
  ///   - count: the number of indices, which are `0..<count`.
  ///   - width: the length of each block but the last, positive.
  ///   - threads: the maximum number of threads.
  ///   - body: does the work of a block; it must write only what belongs to the block.
  package static func blocks(
    count: Int, width: Int, threads: Int, _ body: @Sendable (_ block: Range<Int>) -> Void
  ) {
    let blockCount = (count + width - 1) / width
    guard threads > 1, blockCount > 1 else {
      for block in 0..<blockCount { body((width * block)..<min(count, width * (block + 1))) }
      return
    }
    let tasks = TaskQueue(count: blockCount)
    run(threads: min(threads, blockCount)) { _ in
      while let block = tasks.next() { body((width * block)..<min(count, width * (block + 1))) }
    }
  }

  /// Computes independent values in parallel (a parallel map).
  ///
  /// - Parameters:
  ///   - count: the number of values.
  ///   - threads: the maximum number of threads.
  ///   - makeWorker: creates the scratch memory of a thread.
  ///   - body: computes one value. A worker receives ascending indices, in blocks of 64 from a multiple of 64.
  /// - Returns: `count` values in index order.
  static func values<Worker: ~Copyable>(
    count: Int, threads: Int, makeWorker: @Sendable () -> Worker,
    _ body: @Sendable (_ index: Int, inout Worker) -> Double
  ) -> [Double] {
    let values = FlatBuffer<Double>(count: count, repeating: 0)
    let width = 64
    let tasks = TaskQueue(count: (count + width - 1) / width)
    run(threads: min(threads, max(1, count / width))) { _ in
      var worker = makeWorker()
      while let task = tasks.next() {
        for index in (width * task)..<min(count, width * (task + 1)) { values[index] = body(index, &worker) }
      }
    }
    return values.array(count: count)
  }

  /// Computes element-wise sums of doubles in parallel, bit-identical for every number of threads.
  ///
  /// Each task adds to a row of its own, which starts at 0. The rows are added to the result in task order.
  ///
  /// - Parameters:
  ///   - count: the length of the result.
  ///   - tasks: the number of tasks; it must not depend on the machine.
  ///   - threads: the maximum number of tasks that run concurrently.
  ///   - makeWorker: creates the scratch memory of a thread.
  ///   - body: performs a task: adds its terms to `row`, `count` elements.
  /// - Complexity: O(count · threads) memory for rows, 4 per thread at most.
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

/// A reduction in task order of rows that are completed in any order.
private final class OrderedSums: @unchecked Sendable {
  private let count: Int
  private let rowLimit: Int
  private let lock = ConditionLock()
  private let sum: FlatBuffer<Double>
  /// The completed rows that wait for an earlier task.
  private var waiting: [UnsafeMutablePointer<Double>?]
  private var spare: [UnsafeMutablePointer<Double>] = []
  private var started = 0
  private var added = 0

  init(count: Int, tasks: Int, rowLimit: Int) {
    self.count = count
    self.rowLimit = rowLimit
    sum = FlatBuffer(count: count, repeating: 0)
    waiting = [UnsafeMutablePointer<Double>?](repeating: nil, count: tasks)
  }

  deinit { for row in spare { row.deallocate() } }

  /// Returns the next task and a row of zeros for it, nil when all tasks have been started. Waits while `rowLimit`
  /// rows are in use.
  func next() -> (task: Int, row: UnsafeMutablePointer<Double>)? {
    var result: (Int, UnsafeMutablePointer<Double>)?
    lock.withLock(when: { started == waiting.count || started - added < rowLimit }) {
      guard started < waiting.count else { return }
      result = (started, spare.popLast() ?? .allocate(capacity: max(1, count)))
      started += 1
    }
    result?.1.update(repeating: 0, count: count)
    return result
  }

  /// Receives the row of a completed task, and adds all rows that are next in order.
  func add(_ row: UnsafeMutablePointer<Double>, of task: Int) {
    lock.withLock {
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

/// A thread of the system; nil where the system cannot create one.
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

/// A queue of the tasks `0..<count`, from which threads take the next one.
package final class TaskQueue: @unchecked Sendable {
  private let count: Int
  private var started = 0
  private let lock = ConditionLock()

  package init(count: Int) { self.count = count }

  /// Returns the next task, nil when all have been taken.
  package func next() -> Int? {
    var task: Int?
    lock.withLock {
      guard started < count else { return }
      task = started
      started += 1
    }
    return task
  }
}

/// A mutex with a condition variable.
final class ConditionLock: @unchecked Sendable {
  private let condition: UnsafeMutablePointer<pthread_cond_t>
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>

  init() {
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

  /// Calls a closure under mutual exclusion, once a condition holds; other closures under this lock may make it hold.
  func withLock(when condition: () -> Bool = { true }, _ body: () -> Void) {
    pthread_mutex_lock(mutex)
    while !condition() { pthread_cond_wait(self.condition, mutex) }
    body()
    pthread_cond_broadcast(self.condition)
    pthread_mutex_unlock(mutex)
  }
}
