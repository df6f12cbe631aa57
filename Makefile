# The entry points for those who work on Multivector itself.
#   make verify   all guards and tests, at most 12 minutes on 2 cores
#   make score    every figure with its n and its floor; PIN=1 raises the floors to what is measured, PIN=loosen also lowers
#   make bench    words a second of the whole chain, against another parser in the same run, and of the hot paths one by one
#   make soak     what takes long: a large folder in little memory, hostile text, fuzzing (FUZZ_SECONDS each, default 120)
#   make golden   writes the golden files anew; look at the diff
#   make train    trains the models of English and Russian anew; MODELS="en" for one alone
#   make format   formats the code
# Data beside the project is found by MULTIVECTOR_DATA (default ../shared); tests that need it and do not find it are
# skipped, and verify ends by saying how many.

MULTIVECTOR_DATA ?= ../shared
MVN = ./mvnw -B -ntp $(MAVEN_ARGS)
DATA = -Dmultivector.data=$(abspath $(MULTIVECTOR_DATA))
MODELS ?= en ru
FUZZ_SECONDS ?= 120
export CHROMIUM

# Runs a main class of lab, in its folder: $(call lab,CLASS,ARGUMENTS,JVM OPTIONS)
lab = $(MVN) -q -Pquick $(DATA) -pl lab -am test-compile -Dlab.main=org.multivector.lab.$(1) "-Dlab.args=$(2)" $(if $(3),"-Dlab.jvm=$(3)")

.PHONY: verify bench soak score golden train format clean

verify:
	@lab/scripts/browser.sh
	@CHROMIUM="$$(lab/scripts/browser.sh --print)" $(MVN) -q $(DATA) verify; status=$$?; lab/scripts/summary.sh; exit $$status

score:
	@$(call lab,score.Score,. target/score $(PIN))

format:
	$(MVN) -q spotless:apply

clean:
	$(MVN) -q clean
