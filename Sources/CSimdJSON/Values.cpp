#include <cmath>

#include "Reader.hpp"

using simdjson::dom::element_type;
using std::string_view;

namespace {
// A line break or a tab may be written as an escape; other control characters are looked at more closely elsewhere.
bool isTextGood(string_view text) {
  bool isDoubtful = false;
  for (const char character : text) {
    const auto byte = uint8_t(character);
    isDoubtful |= (byte < 0x20 && byte != '\n' && byte != '\t' && byte != '\r') || byte == 0x7F;
  }
  return !isDoubtful;
}

int digits(const char *start, int count) {
  int number = 0;
  for (int index = 0; index < count; index++) {
    if (start[index] < '0' || start[index] > '9') return -1;
    number = number * 10 + (start[index] - '0');
  }
  return number;
}

int daysIn(int month, int year) {
  const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  if (month == 2) return isLeap ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

// Days from 1970-01-01 (Howard Hinnant's days_from_civil), for years after 0.
int64_t daysSince1970(int year, int month, int day) {
  const int shifted = month <= 2 ? year - 1 : year;
  const int era = shifted / 400, yearOfEra = shifted % 400;
  const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  return int64_t(era) * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

// Reads `YYYY-MM-DDTHH:MM:SS`, and up to three digits of a fraction, with `Z`.
bool plainTime(string_view text, double &seconds) {
  const char *start = text.data();
  const size_t count = text.size();
  if (count < 20 || count > 24 || start[count - 1] != 'Z' || start[4] != '-' || start[7] != '-' || start[10] != 'T' ||
      start[13] != ':' || start[16] != ':') {
    return false;
  }
  const int year = digits(start, 4), month = digits(start + 5, 2), day = digits(start + 8, 2);
  const int hour = digits(start + 11, 2), minute = digits(start + 14, 2), second = digits(start + 17, 2);
  // Far from now a fraction of a second could be rounded to the next month.
  if (year < 1970 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return false;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return false;
  seconds = double(daysSince1970(year, month, day) * 86400 + hour * 3600 + minute * 60 + second);
  if (count == 20) return true;
  const int places = int(count) - 21;
  const int fraction = digits(start + 20, places);
  if (start[19] != '.' || places < 1 || fraction < 0) return false;
  const double scales[] = {1, 10, 100, 1000};
  seconds += double(fraction) / scales[places];
  return true;
}
}  // namespace

bool Reader::plainNumber(element value, double &number) {
  if (value.type() == element_type::DOUBLE) {
    if (value.get(number)) return false;
    hasZero |= number == 0;
    // So near to 0 readers differ in what they make of it.
    return std::isfinite(number) && (number == 0 || std::fabs(number) > 1e-300);
  }
  int64_t whole = 0;
  if (value.type() != element_type::INT64 || value.get(whole)) return false;
  number = double(whole);
  return true;
}

bool Reader::text(element value, ParsedText &text) {
  string_view view;
  if (value.get(view) || !isTextGood(view)) return false;
  text = {view.data(), view.size()};
  return true;
}

bool Reader::optionalText(element value, ParsedText &text) { return value.is_null() || Reader::text(value, text); }

bool Reader::whole(element value, int64_t &number) {
  return value.type() == element_type::INT64 && !value.get(number);
}

bool Reader::optionalNumber(element value, ParsedNumber &number) {
  if (value.is_null()) return true;
  number.isPresent = true;
  return plainNumber(value, number.value);
}

bool Reader::time(element value, double &seconds, char *month) {
  string_view text;
  if (value.get(text) || !plainTime(text, seconds)) return false;
  if (month) {
    std::copy_n(text.data(), 7, month);
    month[4] = '/';
  }
  return true;
}

bool Reader::optionalTime(element value, ParsedNumber &seconds, char *month) {
  if (value.is_null()) return true;
  seconds.isPresent = true;
  return time(value, seconds.value, month);
}

bool Reader::texts(element value, ParsedRange &range) {
  return !value.is_null() && list(value, textList, range, [&](element item) {
    ParsedText text = {};
    if (!Reader::text(item, text)) return false;
    textList.push_back(text);
    return true;
  });
}

// Two keys may be the same to a reader that knows Unicode though their bytes differ.
bool Reader::isNameGood(string_view name) {
  return isTextGood(name) && std::all_of(name.begin(), name.end(), [](char byte) { return uint8_t(byte) < 0x80; });
}

// Ends the keys of an object, which are those from `first` on.
bool Reader::areNamesUnique(size_t first) {
  const auto start = names.begin() + ptrdiff_t(first);
  bool areUnique = true;
  if (names.end() - start > 1) {
    std::sort(start, names.end());
    areUnique = std::adjacent_find(start, names.end()) == names.end();
  }
  names.resize(first);
  return areUnique;
}

bool Reader::isPlain(element value, int depth) {
  if (depth > deepest) return false;
  double number = 0;
  string_view text;
  switch (value.type()) {
    case element_type::OBJECT: {
      const size_t first = names.size();
      for (const auto member : simdjson::dom::object(value.get_object().value_unsafe())) {
        if (!isNameGood(member.key) || !isPlain(member.value, depth + 1)) return false;
        names.push_back(member.key);
      }
      return areNamesUnique(first);
    }
    case element_type::ARRAY:
      for (const auto item : simdjson::dom::array(value.get_array().value_unsafe())) {
        if (!isPlain(item, depth + 1)) return false;
      }
      return true;
    case element_type::STRING: return !value.get(text) && isTextGood(text);
    case element_type::BOOL:
    case element_type::NULL_VALUE: return true;
    default: return plainNumber(value, number);
  }
}
