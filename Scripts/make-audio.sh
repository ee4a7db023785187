#!/bin/sh
# Makes the one recording of the example workspace that has sound: recordings/call-0008.opus and its transcript
# call-0008.vtt, whose times are measured from the audio. Both are committed, so neither the build nor the tests
# need this script or its tools: espeak-ng (the voices), sox (measuring and mixing), ffmpeg with libopus (encoding).
set -eu
cd "$(dirname "$0")/.."
name=recordings/call-0008
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cues=$work/cues
mix=$work/mix
: >"$mix"
printf 'WEBVTT\n\nNOTE Spoken by a speech synthesiser. Invented for the example workspace.\n' >"$cues"
end=0.5   # where the last utterance ended, in seconds
count=0

stamp() {  # seconds as 00:00.000
  awk -v t="$1" 'BEGIN { m = int(t / 60); printf "%02d:%06.3f", m, t - 60 * m }'
}

# say SPEAKER GAP TEXT: one utterance, GAP seconds after the last one ended (below zero: they overlap).
say() {
  count=$((count + 1))
  wave=$work/$(printf '%02d' $count).wav
  case $1 in
    Agent) espeak-ng -v en-gb-x-rp+f3 -s 178 -p 48 -w "$work/raw.wav" "$3" ;;
    *) espeak-ng -v en-us+m3 -s 172 -p 38 -w "$work/raw.wav" "$3" ;;
  esac
  sox -D "$work/raw.wav" -r 8000 -b 16 -c 1 "$work/cut.wav" silence 1 0.01 0.5% reverse silence 1 0.01 0.5% reverse gain -n -6
  start=$(awk -v e="$end" -v g="$2" 'BEGIN { printf "%.3f", e + g }')
  end=$(awk -v s="$start" -v d="$(soxi -D "$work/cut.wav")" 'BEGIN { printf "%.3f", s + d }')
  sox -D "$work/cut.wav" "$wave" pad "$start"
  printf -- '-v 1 %s\n' "$wave" >>"$mix"
  printf '\n%s --> %s\n<v %s>%s\n' "$(stamp "$start")" "$(stamp "$end")" "$1" "$3" >>"$cues"
}

say Agent 0 "Ferrow Home, this is Hana. How can I help?"
say Customer 0.5 "Hi. My alarm panel beeps every minute. The baby is asleep."
say Agent 0.3 "Beeping beside a sleeping baby. Let's stop that first. Press the moon key once."
say Customer 1.2 "The moon. Okay. It's quiet. Thank you."
say Agent 0.4 "Good. It beeps because the battery in the back is low. Is there a spare in the"
say Customer -0.4 "In the drawer, yes. I've got it here."
say Agent 0.4 "Slide the cover down, and swap it. The light should turn green."
say Customer 2.0 "It's red. No, green now."
say Agent 0.3 "Green is right. I see it here as well, so it stays quiet tonight."
say Customer 0.4 "You've saved my evening."
say Agent 0.3 "I'm posting you a new spare. It arrives by Tuesday. Anything else?"
say Customer 0.4 "No, that's all. Good night."
say Agent 0.3 "Good night to you both."

# shellcheck disable=SC2046  # the list is ours, and its words have no spaces
sox -D -m $(cat "$mix") -b 16 "$work/call.wav" pad 0 0.5
ffmpeg -v error -y -i "$work/call.wav" -map_metadata -1 -fflags +bitexact -flags:a +bitexact \
  -c:a libopus -application voip -b:a 16k "$name.opus"
cp "$cues" "$name.vtt"
echo "$name: $(soxi -D "$work/call.wav") s, $(wc -c <"$name.opus") bytes"
