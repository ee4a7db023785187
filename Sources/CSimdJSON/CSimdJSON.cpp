#include "CSimdJSON.h"

#include <new>

#include "Reader.hpp"

struct EvaluationParser {
  simdjson::dom::parser parser;
  Reader reader;
};

size_t evaluation_parser_padding(void) { return simdjson::SIMDJSON_PADDING; }

EvaluationParser *evaluation_parser_create(void) {
  try {
    return new EvaluationParser();
  } catch (...) {
    return nullptr;
  }
}

void evaluation_parser_free(EvaluationParser *parser) { delete parser; }

const ParsedEvaluation *evaluation_parser_read(EvaluationParser *parser, const uint8_t *bytes, size_t count) {
  try {
    // A byte-order mark, or anything else that is no object, is not looked at twice.
    if (!parser || count == 0 || (bytes[0] != '{' && bytes[0] != '\n' && bytes[0] != ' ')) return nullptr;
    simdjson::dom::element root;
    if (parser->parser.parse(bytes, count, false).get(root)) return nullptr;
    const std::string_view json(reinterpret_cast<const char *>(bytes), count);
    return parser->reader.read(root, json) ? &parser->reader.result() : nullptr;
  } catch (...) {
    return nullptr;
  }
}

bool evaluation_parser_is_id(ParsedText text) {
  const auto isLetterOrDigit = [](char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'); };
  if (!text.start || text.count == 0 || text.count > 80 || !isLetterOrDigit(text.start[0])) return false;
  return std::all_of(text.start, text.start + text.count, [&](char byte) {
    return isLetterOrDigit(byte) || byte == '.' || byte == '_' || byte == '-';
  });
}
