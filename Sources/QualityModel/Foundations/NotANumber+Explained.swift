package import Notation

extension NotANumber: Explained {
  package var message: String { "the record holds a number that cannot be written" }
  package var help: String { "this is a bug in Sidetone: please report it with what you typed last" }
}
