package import Foundation
import QualityModel
import SystemPackage

extension Workspace {
  /// Returns a file's bytes; `nil` where there is none, or where it cannot be read: `contents(of:)` distinguishes the
  /// two.
  package func bytes(at path: WorkspacePath) -> Data? { try? contents(of: path) }

  /// Returns a file's bytes; `nil` where there is none. A transcript has at most 64 MiB, a record 8.
  package func contents(of path: WorkspacePath) throws(CannotRead) -> Data? {
    guard let readOnce else { return try contentsNow(of: path) }
    return try readOnce.contents(of: path) { () throws(CannotRead) in try contentsNow(of: path) }
  }

  private func contentsNow(of path: WorkspacePath) throws(CannotRead) -> Data? {
    do throws(FileTrouble) {
      return try folder.read(
        path.text, limit: path.isMedia ? Interaction.largestTranscript : GuardedFolder.largestRecord)
    } catch {
      throw CannotRead(path: path.text, trouble: error)
    }
  }

  /// Opens a medium, which may be of any size; `nil` where there is none.
  package func openMedium(at path: WorkspacePath) throws(CannotRead) -> FileHandle? {
    do throws(FileTrouble) {
      return try folder.open(path.text).map { FileHandle(fileDescriptor: $0.rawValue, closeOnDealloc: true) }
    } catch {
      throw CannotRead(path: path.text, trouble: error)
    }
  }

  /// Returns the media that are beside each interaction, by the interaction's id.
  package func media() -> [String: [WorkspacePath]] {
    let names = (try? folder.names(in: InteractionKind.folder)) ?? []
    let paths = names.compactMap { WorkspacePath("\(InteractionKind.folder)/\($0)") }
    return Dictionary(grouping: paths.filter(\.isMedia), by: \.stem)
  }

  /// Returns the ids of the interactions that have a record, whatever it holds; `nil` where the folder cannot be read.
  package func interactionIDs() -> Set<String>? {
    guard let names = try? folder.names(in: InteractionKind.folder) else { return nil }
    return Set(names.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) })
  }

  /// Returns the media that are beside an interaction, in order of their names.
  package func media(of id: String) -> [WorkspacePath] { media()[id] ?? [] }

  /// Returns the names in a folder that end as records do; a folder that cannot be read is a finding.
  func names(in folder: String, ending: String, findings: inout [Finding]) -> [String] {
    do throws(FileTrouble) {
      return try self.folder.names(in: folder).filter { $0.hasSuffix(ending) }
    } catch {
      findings.append(CannotRead(path: folder, trouble: error).finding)
      return []
    }
  }
}
