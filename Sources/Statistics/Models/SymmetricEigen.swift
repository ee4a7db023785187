import CGSL

/// The eigenvalues and eigenvectors of a symmetric matrix.
struct SymmetricEigen {
  private let values: [Double]
  /// The eigenvectors, each as a row.
  private let vectors: [[Double]]

  /// Decomposes a symmetric matrix, given row by row.
  /// - Throws: `invalid_input` where the matrix holds what is not finite.
  init(_ matrix: [[Double]]) throws(Undefined) {
    let size = matrix.count
    var cells = matrix.flatMap { $0 }
    var values = [Double](repeating: 0, count: size)
    var rotation = [Double](repeating: 0, count: size * size)
    guard size > 0, cells.count == size * size, cells.allSatisfy(\.isFinite) else { throw .invalidInput }
    _ = GSL.errorsAreReturned
    let status = Self.decompose(&cells, size, &values, &rotation)
    guard status == Int32(GSL_SUCCESS), values.allSatisfy(\.isFinite) else { throw .invalidInput }
    self.values = values
    vectors = (0..<size).map { column in (0..<size).map { rotation[$0 * size + column] } }
  }

  /// Q f(Λ) Qᵀ v
  func applied(to vector: [Double], _ function: (Double) -> Double) -> [Double] {
    var result = [Double](repeating: 0, count: vector.count)
    for (value, axis) in zip(values, vectors) {
      let length = function(value) * zip(axis, vector).reduce(0) { $0 + $1.0 * $1.1 }
      for row in result.indices { result[row] += length * axis[row] }
    }
    return result
  }

  private static func decompose(
    _ cells: inout [Double], _ size: Int, _ values: inout [Double], _ rotation: inout [Double]
  ) -> Int32 {
    guard let workspace = gsl_eigen_symmv_alloc(size) else { return -1 }
    defer { gsl_eigen_symmv_free(workspace) }
    return cells.withUnsafeMutableBufferPointer { cells in
      values.withUnsafeMutableBufferPointer { values in
        rotation.withUnsafeMutableBufferPointer { rotation in
          guard let a = cells.baseAddress, let s = values.baseAddress, let v = rotation.baseAddress else { return -1 }
          var matrix = gsl_matrix_view_array(a, size, size)
          var spectrum = gsl_vector_view_array(s, size)
          var axes = gsl_matrix_view_array(v, size, size)
          return gsl_eigen_symmv(&matrix.matrix, &spectrum.vector, &axes.matrix, workspace)
        }
      }
    }
  }
}
