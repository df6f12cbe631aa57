#!/bin/sh
# Fuzzes each fuzz test for some seconds: fuzz.sh SECONDS. A crash is kept beside the module; put it into the test's
# inputs, so that the build runs it again. MVN is the Maven command.
set -eu
cd "$(dirname "$0")/../.."
failed=0
for file in $(find . -name '*FuzzTest.java' -not -path '*/target/*' | sort); do
    module=$(echo "$file" | cut -d/ -f2)
    class=$(basename "$file" .java)
    for method in $(awk '/@FuzzTest/ { found = 1; next } found { sub(/\(.*/, ""); print $NF; found = 0 }' "$file"); do
        log=target/fuzz-$class-$method.log
        mkdir -p target
        # shellcheck disable=SC2086 — MVN holds several words
        if JAZZER_FUZZ=1 JAZZER_MAX_DURATION="${1}s" ${MVN:-./mvnw -B -ntp} -pl "$module" -am test \
            -Dtest="$class#$method" -Dsurefire.failIfNoSpecifiedTests=false >"$log" 2>&1; then
            verdict=ok
        else
            verdict="FAILED, see $log"
            failed=1
        fi
        runs=$(sed -n 's/^#\([0-9]*\).*DONE.*/\1/p; s/^Done \([0-9]*\) runs.*/\1/p' "$log" | tail -n 1)
        echo "fuzz: $class.$method: ${runs:-no} runs in $1 s: $verdict"
    done
done
exit $failed
