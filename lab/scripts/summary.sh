#!/bin/sh
# What the tests say of themselves, from surefire's reports: how many ran, failed, were skipped, and which were skipped.
set -eu
cd "$(dirname "$0")/../.."
find . -path '*/target/surefire-reports/TEST-*.xml' -print0 | xargs -0 -r cat | awk '
    /<testsuite / { suite = ""; inside = 1 }
    inside { suite = suite " " $0 }
    inside && />/ {
        inside = 0
        for (i = 1; i <= 4; i++) {
            if (match(suite, " " names[i] "=\"[0-9]+\"")) {
                value = substr(suite, RSTART + length(names[i]) + 3)
                sub(/".*/, "", value)
                sum[names[i]] += value
            }
        }
    }
    /<testcase / { test = $0; sub(/.* name="/, "", test); sub(/".*/, "", test) }
    /<skipped/ { print "skipped: " test }
    BEGIN { split("tests failures errors skipped", names, " ") }
    END { print "tests " sum["tests"] + 0 ", failed " sum["failures"] + sum["errors"] + 0 ", skipped " sum["skipped"] + 0 }
'
