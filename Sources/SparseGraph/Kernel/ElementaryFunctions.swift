import ByteFormats

/// Returns `base` raised to `exponent`, by the `pow` of the C library; the standard library has none.
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

/// Returns the natural logarithm, by the `log` of the C library.
func naturalLogarithm(_ value: Double) -> Double { log(value) }

/// Returns e raised to `value`, by the `exp` of the C library.
func exponential(_ value: Double) -> Double { exp(value) }
