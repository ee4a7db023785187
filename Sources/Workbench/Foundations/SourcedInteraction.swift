import Foundation
import Notation
import QualityModel
import Recordings

/// Where a fact comes from that no source states, the weakest first.
enum FactOrigin: String, Comparable {
  /// Nothing says so; it is what is usual.
  case assumed
  /// The last time or the form of a transcript.
  case transcript
  /// `--channel` or `--agent`, which hold where no file of the import says anything; an agent also against later ones.
  case option
  /// The recording itself: what is heard was held by voice.
  case audio

  static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .assumed: 0
    case .transcript: 1
    case .option: 2
    case .audio: 3
    }
  }
}

/// The facts that may be guessed; all other facts of an interaction were stated.
enum GuessableFact: String, CaseIterable {
  case channel, duration, agent
}

/// An interaction with where those of its facts come from that were not stated.
///
/// A record remembers them under `metadata.guessed`, as in `{"channel": "assumed", "duration": "transcript"}`, so that
/// also a later import knows what gives way to a statement.
struct SourcedInteraction: Equatable {
  /// The interaction, without `metadata.guessed`.
  var interaction: Interaction
  /// What was not stated, and where it comes from.
  var origins: [GuessableFact: FactOrigin]

  init(_ interaction: Interaction, origins: [GuessableFact: FactOrigin] = [:]) {
    self.interaction = interaction
    self.origins = origins
  }

  /// Creates what a record says.
  init(stored: Interaction) {
    self.init(stored)
    guard case .object(let guessed)? = interaction[.guessed] else { return }
    interaction[.guessed] = nil
    for fact in GuessableFact.allCases {
      origins[fact] = guessed[fact.rawValue]?.string.flatMap(FactOrigin.init)
    }
    if interaction.metadata?.isEmpty == true { interaction.metadata = nil }
  }

  /// The record to be written.
  var record: Interaction {
    guard !origins.isEmpty else { return interaction }
    var record = interaction
    let members = origins.map { ($0.key.rawValue, JSONValue.string($0.value.rawValue)) }
    record[.guessed] = .object(Dictionary(uniqueKeysWithValues: members))
    return record
  }
}
