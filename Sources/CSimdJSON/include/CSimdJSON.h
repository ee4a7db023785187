#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Reads the JSON of an evaluation into flat values. Only a file that is plainly right is read: of anything else the
// answer is "not sure", and a slower reader says what is wrong with it.

#ifdef __cplusplus
extern "C" {
#endif

// A text in UTF-8 that belongs to the parser until its next parse; NULL where the key is missing or null.
typedef struct {
  const char *start;
  size_t count;
} ParsedText;

// A number; not present where the key is missing or null.
typedef struct {
  double value;
  bool isPresent;
} ParsedNumber;

// Some of the elements of one of the parser's arrays; not present where the key is missing or null.
typedef struct {
  uint32_t start;
  uint32_t count;
  bool isPresent;
} ParsedRange;

typedef struct {
  ParsedText criterion, answer, note;
  ParsedNumber fraction;
  double weight;
  ParsedRange selected;  // in texts
  ParsedRange evidence;  // in evidence
} ParsedAnswer;

typedef struct {
  ParsedNumber at;
  int64_t line;
  bool hasLine;
  ParsedText quote;
} ParsedEvidence;

typedef struct {
  ParsedText section;
  ParsedNumber percent;
} ParsedSection;

typedef struct {
  ParsedText name;
  int64_t misses, opportunities;
} ParsedCount;

typedef struct {
  double at;
  ParsedText by, reason;
} ParsedRevision;

typedef enum { ParsedStatusDraft, ParsedStatusSubmitted, ParsedStatusDisputed, ParsedStatusVoided } ParsedStatus;
typedef enum {
  ParsedPurposeMonitoring, ParsedPurposeTargeted, ParsedPurposeCalibration, ParsedPurposeWorkshop, ParsedPurposeSelf,
  ParsedPurposeBenchmark
} ParsedPurpose;
typedef enum { ParsedChannelVoice, ParsedChannelChat, ParsedChannelEmail } ParsedChannel;

// Times are seconds since 1970.
typedef struct {
  ParsedText id, agent, evaluator, summary;
  ParsedStatus status;
  ParsedPurpose purpose;
  double startedAt;
  ParsedNumber submittedAt, activeSeconds;
  char submittedMonth[7];  // "2026/11", of submittedAt where it is present

  ParsedText interactionID, team, reason, organization;
  ParsedChannel channel;
  ParsedNumber interactionStartedAt, duration;

  ParsedText rubricID, rubricDigest;
  int64_t rubricVersion;

  bool hasScore;
  ParsedNumber percent, raw;
  ParsedText band;
  ParsedRange failed;    // in texts
  ParsedRange sections;  // in sections
  ParsedRange critical;  // in counts

  bool hasCustomer, hasResolved, resolved;
  ParsedNumber rating;
  ParsedText followUp;

  bool isAgain;
  ParsedText againOf, againReason;

  bool hasSource;
  ParsedText sourceSystem, sourceID, sourceURL;
  ParsedNumber sourcePercent;

  ParsedText calibration;
  ParsedRange only;     // in texts
  ParsedRange tags;     // in texts
  ParsedRange history;  // in revisions
  ParsedRange answers;  // in answers

  const ParsedText *texts;
  const ParsedAnswer *answerList;
  const ParsedEvidence *evidenceList;
  const ParsedSection *sectionList;
  const ParsedCount *countList;
  const ParsedRevision *revisionList;
} ParsedEvaluation;

// A parser, to be used by one thread at a time.
typedef struct EvaluationParser EvaluationParser;

// How many bytes beyond the text must be readable.
size_t evaluation_parser_padding(void);
// Creates a parser; NULL where there is no memory.
EvaluationParser *evaluation_parser_create(void);
void evaluation_parser_free(EvaluationParser *parser);
// Reads an evaluation; NULL where it is not plainly right. What is returned belongs to the parser until its next parse.
const ParsedEvaluation *evaluation_parser_read(EvaluationParser *parser, const uint8_t *bytes, size_t count);
// Whether a text can be an id: [a-z0-9][a-z0-9._-]{0,79}
bool evaluation_parser_is_id(ParsedText text);

#ifdef __cplusplus
}
#endif
