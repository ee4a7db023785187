extension Rubric {
  /// Returns whether interactions of a channel may be scored with it: it names that channel, or none.
  package func isMeant(for channel: Channel) -> Bool { channels.isEmpty || channels.contains(channel) }
}
