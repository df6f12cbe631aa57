# The three entry points for those who work on Multivector itself, and their parts.
#   make verify   all guards and tests, at most 12 minutes on 2 cores
#   make bench    timings, against another parser in the same run
#   make soak     what takes long
# Data beside the project is found by MULTIVECTOR_DATA (default ../shared); tests that need it and do not find it are
# skipped, and verify ends by saying how many.

MULTIVECTOR_DATA ?= ../shared
MVN = ./mvnw -B -ntp $(MAVEN_ARGS)
DATA = -Dmultivector.data=$(abspath $(MULTIVECTOR_DATA))
export CHROMIUM

.PHONY: verify bench soak score golden train format clean

verify:
	@lab/scripts/browser.sh
	@CHROMIUM="$$(lab/scripts/browser.sh --print)" $(MVN) -q $(DATA) verify; status=$$?; lab/scripts/summary.sh; exit $$status

format:
	$(MVN) -q spotless:apply

clean:
	$(MVN) -q clean
