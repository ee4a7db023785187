import CGSL
import Foundation

/// The singular value decomposition of a matrix whose columns were scaled to length 1, by one-sided Jacobi rotations.
///
/// Scaling makes the answer independent of the units of the columns (van der Sluis 1969, Numerische Mathematik
/// 14:14–23).
struct SingularValues {
  /// The singular values, largest first.
  let values: [Double]
  /// U, row by row.
  let basis: [[Double]]
  /// N⁻¹ V S⁻¹, row by row, with the column lengths N; not finite where a singular value is 0.
  let mixing: [[Double]]
  /// log |XᵀX|; −∞ where a singular value is 0.
  let logDeterminant: Double

  /// Decomposes a matrix of rows of one length, at least as many as its columns.
  /// - Throws: `singular_design` where there are fewer rows than columns, or a column of zeros.
  init(_ rows: [[Double]]) throws(Undefined) {
    let width = rows.first?.count ?? 0
    guard width > 0, rows.count >= width else { throw .singularDesign }
    let lengths = (0..<width).map { column in Self.length(rows.map { $0[column] }) }
    guard lengths.allSatisfy({ $0 > 0 && $0.isFinite }) else { throw .singularDesign }
    var cells = rows.flatMap { row in zip(row, lengths).map { $0 / $1 } }
    var rotation = [Double](repeating: 0, count: width * width)
    var singular = [Double](repeating: 0, count: width)
    _ = GSL.errorsAreReturned
    let status = Self.decompose(&cells, rows.count, width, &rotation, &singular)
    guard status == Int32(GSL_SUCCESS), singular.allSatisfy(\.isFinite) else { throw .singularDesign }
    values = singular
    basis = Self.rows(of: cells, width)
    mixing = zip(Self.rows(of: rotation, width), lengths).map { row, length in
      zip(row, singular).map { $0 / ($1 * length) }
    }
    logDeterminant = 2 * zip(singular, lengths).reduce(0) { $0 + log($1.0) + log($1.1) }
  }

  private static func rows(of cells: [Double], _ width: Int) -> [[Double]] {
    stride(from: 0, to: cells.count, by: width).map { Array(cells[$0..<$0 + width]) }
  }

  /// The length of a column, taken around its largest number so that squares neither overflow nor vanish.
  private static func length(_ column: [Double]) -> Double {
    let largest = column.reduce(0) { max($0, abs($1)) }
    guard largest > 0, largest.isFinite else { return largest }
    return largest * column.reduce(0) { $0 + ($1 / largest) * ($1 / largest) }.squareRoot()
  }

  private static func decompose(
    _ cells: inout [Double], _ height: Int, _ width: Int, _ rotation: inout [Double], _ singular: inout [Double]
  ) -> Int32 {
    cells.withUnsafeMutableBufferPointer { cells in
      rotation.withUnsafeMutableBufferPointer { rotation in
        singular.withUnsafeMutableBufferPointer { singular in
          guard let a = cells.baseAddress, let v = rotation.baseAddress, let s = singular.baseAddress else { return -1 }
          var left = gsl_matrix_view_array(a, height, width)
          var right = gsl_matrix_view_array(v, width, width)
          var values = gsl_vector_view_array(s, width)
          return gsl_linalg_SV_decomp_jacobi(&left.matrix, &right.matrix, &values.vector)
        }
      }
    }
  }
}
