#!/bin/sh
# Called by Maven with lab's class path: writes it as a file of arguments for java.
set -eu
mkdir -p target
printf -- '-cp\n"%s"\n' "$1" >target/lab.argfile
