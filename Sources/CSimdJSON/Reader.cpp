#include "Reader.hpp"

using std::string_view;

namespace {
template <size_t count>
int indexOf(string_view word, const string_view (&words)[count]) {
  for (size_t index = 0; index < count; index++) {
    if (words[index] == word) return int(index);
  }
  return -1;
}

template <typename Word, size_t count>
bool oneOf(simdjson::dom::element value, const string_view (&words)[count], Word &word) {
  string_view text;
  if (value.get(text)) return false;
  const int index = indexOf(text, words);
  word = Word(index);
  return index >= 0;
}

constexpr uint32_t bits(int first, int last) { return ((uint32_t(1) << (last + 1)) - 1) & ~((uint32_t(1) << first) - 1); }

// Of each list the first keys are required.
constexpr string_view rootKeys[] = {
    "format",   "id",          "status",        "agent",   "evaluator", "interaction", "rubric", "startedAt",
    "purpose",  "submittedAt", "activeSeconds", "answers", "score",     "customer",    "tags",   "summary",
    "history",  "again",       "source",        "only",    "calibration"};
constexpr string_view interactionKeys[] = {"id", "channel", "startedAt", "duration", "team", "reason", "organization"};
constexpr string_view rubricKeys[] = {"id", "version", "digest"};
constexpr string_view answerKeys[] = {"criterion", "answer", "selected", "fraction", "weight", "note", "evidence"};
constexpr string_view evidenceKeys[] = {"at", "line", "quote"};
constexpr string_view scoreKeys[] = {"failed", "sections", "critical", "percent", "raw", "band"};
constexpr string_view sectionKeys[] = {"section", "percent"};
constexpr string_view countKeys[] = {"misses", "opportunities"};
constexpr string_view customerKeys[] = {"rating", "resolved", "followUp"};
constexpr string_view revisionKeys[] = {"at", "by", "reason", "before"};
constexpr string_view againKeys[] = {"of", "reason"};
constexpr string_view sourceKeys[] = {"system", "id", "percent", "url"};

constexpr string_view statuses[] = {"draft", "submitted", "disputed", "voided"};
constexpr string_view purposes[] = {"monitoring", "targeted", "calibration", "workshop", "self", "benchmark"};
constexpr string_view channels[] = {"voice", "chat", "email"};
}  // namespace

bool Reader::read(element root, string_view json) {
  evaluation = {};
  hasZero = false;
  names.clear();
  textList.clear();
  answers.clear();
  evidence.clear();
  sections.clear();
  counts.clear();
  revisions.clear();
  if (!members(root, rootKeys, bits(0, 7), [&](size_t key, element value) { return readRoot(key, value); }) ||
      !areZerosPlain(json, hasZero)) {
    return false;
  }
  evaluation.texts = textList.data();
  evaluation.answerList = answers.data();
  evaluation.evidenceList = evidence.data();
  evaluation.sectionList = sections.data();
  evaluation.countList = counts.data();
  evaluation.revisionList = revisions.data();
  return true;
}

bool Reader::readRoot(size_t key, element value) {
  string_view format;
  switch (key) {
    case 0: return !value.get(format) && format == "sidetone.evaluation/1";
    case 1: return text(value, evaluation.id);
    case 2: return oneOf(value, statuses, evaluation.status);
    case 3: return text(value, evaluation.agent);
    case 4: return text(value, evaluation.evaluator);
    case 5: return readInteraction(value);
    case 6: return readRubric(value);
    case 7: return time(value, evaluation.startedAt);
    case 8: return value.is_null() || oneOf(value, purposes, evaluation.purpose);
    case 9: return optionalTime(value, evaluation.submittedAt, evaluation.submittedMonth);
    case 10: return optionalNumber(value, evaluation.activeSeconds);
    case 11: return list(value, answers, evaluation.answers, [&](element item) { return readAnswer(item); });
    case 12: return value.is_null() || readScore(value);
    case 13: return value.is_null() || readCustomer(value);
    case 14: return value.is_null() || texts(value, evaluation.tags);
    case 15: return optionalText(value, evaluation.summary);
    case 16: return list(value, revisions, evaluation.history, [&](element item) { return readRevision(item); });
    case 17: return value.is_null() || readAgain(value);
    case 18: return value.is_null() || readSource(value);
    case 19: return value.is_null() || texts(value, evaluation.only);
    default: return optionalText(value, evaluation.calibration);
  }
}

bool Reader::readInteraction(element value) {
  return members(value, interactionKeys, bits(0, 1), [&](size_t key, element value) {
    switch (key) {
      case 0: return text(value, evaluation.interactionID);
      case 1: return oneOf(value, channels, evaluation.channel);
      case 2: return optionalTime(value, evaluation.interactionStartedAt);
      case 3: return optionalNumber(value, evaluation.duration);
      case 4: return optionalText(value, evaluation.team);
      case 5: return optionalText(value, evaluation.reason);
      default: return optionalText(value, evaluation.organization);
    }
  });
}

bool Reader::readRubric(element value) {
  return members(value, rubricKeys, bits(0, 1), [&](size_t key, element value) {
    switch (key) {
      case 0: return text(value, evaluation.rubricID);
      case 1: return whole(value, evaluation.rubricVersion);
      default: return optionalText(value, evaluation.rubricDigest);
    }
  });
}

bool Reader::readAnswer(element value) {
  ParsedAnswer answer = {};
  const bool isGood = members(value, answerKeys, bits(0, 1), [&](size_t key, element value) {
    ParsedNumber weight = {};
    switch (key) {
      case 0: return text(value, answer.criterion);
      case 1: return text(value, answer.answer);
      case 2: return value.is_null() || texts(value, answer.selected);
      case 3: return optionalNumber(value, answer.fraction);
      case 4:
        if (!optionalNumber(value, weight)) return false;
        answer.weight = weight.value;
        return true;
      case 5: return optionalText(value, answer.note);
      default: return list(value, evidence, answer.evidence, [&](element item) { return readEvidence(item); });
    }
  });
  answers.push_back(answer);
  return isGood;
}

bool Reader::readEvidence(element value) {
  ParsedEvidence piece = {};
  const bool isGood = members(value, evidenceKeys, 0, [&](size_t key, element value) {
    switch (key) {
      case 0: return optionalNumber(value, piece.at);
      case 1:
        piece.hasLine = !value.is_null();
        return !piece.hasLine || whole(value, piece.line);
      default: return optionalText(value, piece.quote);
    }
  });
  evidence.push_back(piece);
  return isGood;
}

bool Reader::readScore(element value) {
  evaluation.hasScore = true;
  return members(value, scoreKeys, bits(0, 2), [&](size_t key, element value) {
    switch (key) {
      case 0: return texts(value, evaluation.failed);
      case 1:
        return !value.is_null() &&
               list(value, sections, evaluation.sections, [&](element item) { return readSection(item); });
      case 2: return readCritical(value);
      case 3: return optionalNumber(value, evaluation.percent);
      case 4: return optionalNumber(value, evaluation.raw);
      default: return optionalText(value, evaluation.band);
    }
  });
}

bool Reader::readSection(element value) {
  ParsedSection section = {};
  const bool isGood = members(value, sectionKeys, bits(0, 0), [&](size_t key, element value) {
    return key == 0 ? text(value, section.section) : optionalNumber(value, section.percent);
  });
  sections.push_back(section);
  return isGood;
}

// Classes may have any name, so that none is known; each is checked as an unknown key is.
bool Reader::readCritical(element value) {
  simdjson::dom::object object;
  if (value.get(object)) return false;
  const size_t first = names.size();
  for (const auto member : object) {
    ParsedCount count = {{member.key.data(), member.key.size()}, 0, 0};
    const bool isGood = members(member.value, countKeys, bits(0, 1), [&](size_t key, element value) {
      return whole(value, key == 0 ? count.misses : count.opportunities);
    });
    if (!isGood || !isNameGood(member.key)) return false;
    names.push_back(member.key);
    counts.push_back(count);
  }
  evaluation.critical = {0, uint32_t(counts.size()), true};
  return areNamesUnique(first);
}

bool Reader::readCustomer(element value) {
  evaluation.hasCustomer = true;
  return members(value, customerKeys, 0, [&](size_t key, element value) {
    switch (key) {
      case 0: return optionalNumber(value, evaluation.rating);
      case 1:
        evaluation.hasResolved = !value.is_null();
        return !evaluation.hasResolved || !value.get(evaluation.resolved);
      default: return optionalText(value, evaluation.followUp);
    }
  });
}

bool Reader::readRevision(element value) {
  ParsedRevision revision = {};
  const bool isGood = members(value, revisionKeys, bits(0, 3), [&](size_t key, element value) {
    switch (key) {
      case 0: return time(value, revision.at);
      case 1: return text(value, revision.by);
      case 2: return text(value, revision.reason);
      default: return !value.is_null() && isPlain(value, 8);
    }
  });
  revisions.push_back(revision);
  return isGood;
}

bool Reader::readAgain(element value) {
  evaluation.isAgain = true;
  return members(value, againKeys, bits(0, 1), [&](size_t key, element value) {
    return text(value, key == 0 ? evaluation.againOf : evaluation.againReason);
  });
}

bool Reader::readSource(element value) {
  evaluation.hasSource = true;
  return members(value, sourceKeys, bits(0, 1), [&](size_t key, element value) {
    switch (key) {
      case 0: return text(value, evaluation.sourceSystem);
      case 1: return text(value, evaluation.sourceID);
      case 2: return optionalNumber(value, evaluation.sourcePercent);
      default: return optionalText(value, evaluation.sourceURL);
    }
  });
}
