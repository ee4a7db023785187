#pragma once
#include "CSimdJSON.h"

#include <simdjson.h>

#include <algorithm>
#include <string_view>
#include <vector>

// Copies what an evaluation holds out of a parsed document; every function answers false for "not sure".
class Reader {
 public:
  // Reads the document that was parsed from a text.
  bool read(simdjson::dom::element root, std::string_view json);
  const ParsedEvaluation &result() const { return evaluation; }

 private:
  using element = simdjson::dom::element;

  // The deepest nesting that is surely taken by the slower reader too.
  static constexpr int deepest = 200;

  bool readRoot(size_t key, element value);
  bool readInteraction(element value);
  bool readRubric(element value);
  bool readScore(element value);
  bool readCritical(element value);
  bool readCustomer(element value);
  bool readAnswer(element value);
  bool readEvidence(element value);
  bool readSection(element value);
  bool readRevision(element value);
  bool readAgain(element value);
  bool readSource(element value);

  // Values that must be there and not null.
  static bool text(element value, ParsedText &text);
  static bool whole(element value, int64_t &number);
  static bool time(element value, double &seconds, char *month = nullptr);
  // Values that may be null.
  static bool optionalText(element value, ParsedText &text);
  bool optionalNumber(element value, ParsedNumber &number);
  bool plainNumber(element value, double &number);
  static bool optionalTime(element value, ParsedNumber &seconds, char *month = nullptr);
  bool texts(element value, ParsedRange &range);
  template <typename Read, typename Item>
  bool list(element value, std::vector<Item> &items, ParsedRange &range, Read read);

  // Whether a value of any kind gives no key twice and is not too deep; its texts are checked as well.
  bool isPlain(element value, int depth);
  bool isNameGood(std::string_view name);
  bool areNamesUnique(size_t first);

  template <size_t count, typename Read>
  bool members(element value, const std::string_view (&names)[count], uint32_t required, Read read);

  ParsedEvaluation evaluation;
  // Whether there is a 0 with a point or an exponent, which may be a number too small to be told from 0.
  bool hasZero = false;
  // The keys of the objects that are being read, outermost first.
  std::vector<std::string_view> names;
  std::vector<ParsedText> textList;
  std::vector<ParsedAnswer> answers;
  std::vector<ParsedEvidence> evidence;
  std::vector<ParsedSection> sections;
  std::vector<ParsedCount> counts;
  std::vector<ParsedRevision> revisions;
};

// Whether each 0 of a text means the same to every reader.
bool areZerosPlain(std::string_view json, bool withFraction);

// Reads each member of an object: a known one by its index, others only for what makes them unsure.
template <size_t count, typename Read>
bool Reader::members(element value, const std::string_view (&known)[count], uint32_t required, Read read) {
  static_assert(count <= 32, "a bit for each key");
  simdjson::dom::object object;
  if (value.get(object)) return false;
  const size_t first = names.size();
  uint32_t seen = 0;
  for (const auto member : object) {
    size_t index = 0;
    while (index < count && known[index] != member.key) index++;
    if (index == count) {
      if (!isNameGood(member.key) || !isPlain(member.value, 8)) return false;
      names.push_back(member.key);
      continue;
    }
    if (seen >> index & 1) return false;
    seen |= uint32_t(1) << index;
    if (!read(index, member.value)) return false;
  }
  return (seen & required) == required && areNamesUnique(first);
}

template <typename Read, typename Item>
bool Reader::list(element value, std::vector<Item> &items, ParsedRange &range, Read read) {
  if (value.is_null()) return true;
  simdjson::dom::array array;
  if (value.get(array)) return false;
  const size_t start = items.size();
  for (const auto item : array) {
    if (!read(item)) return false;
  }
  range = {uint32_t(start), uint32_t(items.size() - start), true};
  return true;
}
