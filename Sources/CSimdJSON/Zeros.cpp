#include <cstring>

#include "Reader.hpp"

using std::string_view;

namespace {
bool isDigit(char character) { return character >= '0' && character <= '9'; }

// -0 written as a whole number: its sign is lost on the way.
bool isNegativeZero(const char *minus, string_view json) {
  const size_t at = size_t(minus - json.data());
  if (at == 0 || at + 2 >= json.size() || minus[1] != '0' || minus[2] == '.' || isDigit(minus[2])) return false;
  return std::strchr(" \t\r\n:,[", minus[-1]) != nullptr;
}

// A number with an exponent, or with more digits than anybody writes, outside of any text.
bool hasUnusualNumber(string_view json) {
  bool isInText = false;
  size_t digits = 0;
  for (size_t at = 0; at < json.size(); at++) {
    const char character = json[at];
    if (isInText) {
      if (character == '\\') at++;
      isInText = character != '"';
      continue;
    }
    isInText = character == '"';
    if (digits > 0 && (character == 'e' || character == 'E')) return true;
    digits = isDigit(character) || (digits > 0 && character == '.') ? digits + 1 : 0;
    if (digits > 40) return true;
  }
  return false;
}
}  // namespace

bool areZerosPlain(string_view json, bool withFraction) {
  const char *const end = json.data() + json.size();
  const char *at = json.data();
  while ((at = static_cast<const char *>(std::memchr(at, '-', size_t(end - at))))) {
    if (isNegativeZero(at, json)) return false;
    at++;
  }
  return !withFraction || !hasUnusualNumber(json);
}
