#!/bin/sh
# What the tests say of themselves, from surefire's reports: which were skipped and why, which failed, and how many ran.
# With a file as argument only reports newer than it count: those of tests that are gone lie about until a clean.
set -eu
cd "$(dirname "$0")/../.."
if [ -n "${1:-}" ]; then
    set -- -newer "$1"
fi
find . -path '*/target/surefire-reports/TEST-*.xml' "$@" -print0 | sort -z | xargs -0 -r cat | awk '
    function attribute(name) {
        if (!match(tag, "[ \n]" name "=\"[^\"]*\"")) return ""
        return substr(tag, RSTART + length(name) + 3, RLENGTH - length(name) - 4)
    }
    function plain(text) {
        gsub(/&quot;/, "\"", text); gsub(/&apos;/, "\047", text); gsub(/&#10;.*/, "", text)
        gsub(/&lt;/, "<", text); gsub(/&gt;/, ">", text); gsub(/&amp;/, "\\&", text)
        return text
    }
    BEGIN { RS = "<" }
    /^!\[CDATA\[/ { inside = 1 }
    inside { if (index($0, "]]>")) inside = 0; next }
    { tag = $0; sub(/>.*/, "", tag) }
    tag ~ /^testsuite[ \n]/ { tests += attribute("tests") }
    tag ~ /^testcase[ \n]/ { test = attribute("classname") "." attribute("name") }
    tag ~ /^skipped/ { skipped++; print "skipped: " plain(test ": " attribute("message")) }
    tag ~ /^(failure|error)[ \n]/ { failed++; print "failed: " plain(test) }
    END { print "tests " tests + 0 ", failed " failed + 0 ", skipped " skipped + 0 }
'
