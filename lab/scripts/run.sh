#!/bin/sh
# Builds lab and runs a main class of it, in its folder: run.sh [MAVEN OPTION…] -- [JVM OPTION…] CLASS [ARGUMENT…]
# MVN is the Maven command; BEFORE stands before java, such as "taskset -c 0".
set -eu
cd "$(dirname "$0")/../.."
options=
while [ "$1" != -- ]; do
    options="$options $1"
    shift
done
shift
# shellcheck disable=SC2086 — MVN, options and BEFORE hold several words
${MVN:-./mvnw -B -ntp} -q -Pquick $options -pl lab -am test-compile -Dlab.argfile
cd lab
# shellcheck disable=SC2086
exec ${BEFORE:-} "${JAVA_HOME:+$JAVA_HOME/bin/}java" @target/lab.argfile "$@"
