import ByteFormats

/// The system's `pow`; the standard library has none.
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

/// The system's natural logarithm.
func naturalLogarithm(_ value: Double) -> Double { log(value) }

/// The system's exponential function.
func exponential(_ value: Double) -> Double { exp(value) }
