# The entry points for those who work on Multivector itself.
#   make verify   all guards and tests, at most 12 minutes on 2 cores
#   make score    every figure with its n and its floor; PIN=1 raises the floors to what is measured, PIN=loosen also lowers
#   make bench    words a second of the whole chain, against another parser in the same run, and of the hot paths one by one
#                 (JMH says more to JMH, such as "-prof gc")
#   make soak     what takes long: a large folder in little memory, hostile text, fuzzing
#                 (ARTICLES and FUZZ_SECONDS say how much; default 2000, and 120 for each fuzz test)
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

# Runs a main class of lab, in its folder.
RUN = MVN="$(MVN)" lab/scripts/run.sh
HERE = -- -Dmultivector.data=$(abspath $(MULTIVECTOR_DATA))
# Timings are of one core.
BENCH = BEFORE="$$(command -v taskset >/dev/null && echo taskset -c 0)" $(RUN) -Pbench $(HERE)

.PHONY: verify bench soak score golden train train-en train-ru format clean

verify:
	@mkdir -p target && touch target/verify.started
	@lab/scripts/browser.sh
	@CHROMIUM="$$(lab/scripts/browser.sh --print)" $(MVN) -q $(DATA) verify; status=$$?; \
	    lab/scripts/summary.sh target/verify.started; exit $$status

score:
	@$(RUN) $(HERE) -Xmx1g org.multivector.lab.score.Score . target/score $(PIN)

bench:
	@$(BENCH) -Xmx1g -XX:+UseSerialGC -XX:ActiveProcessorCount=1 -Dslf4j.internal.verbosity=ERROR \
	    org.multivector.lab.bench.WholeChain ../examples 25000; status=$$?; \
	    $(BENCH) org.openjdk.jmh.Main org.multivector.lab.bench $(JMH) && exit $$status

soak:
	@$(MVN) -q $(DATA) -pl lab -am test -Dtest=SoakTest -Dsurefire.failIfNoSpecifiedTests=false -Dlab.excluded=none \
	    $(if $(ARTICLES),-Dsoak.articles=$(ARTICLES))
	@MVN="$(MVN)" lab/scripts/fuzz.sh $(FUZZ_SECONDS)

golden:
	@$(MVN) -q $(DATA) -pl desk -am test -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false -Dmultivector.golden=write
	@git --no-pager diff --stat -- desk/src/test/resources/org/multivector/desk/golden

# What the trainings take from lab's resources is made by lab.cluster.ClusterWords and lab.train.OpenCorpora; each says of what.
train: $(MODELS:%=train-%)

TRAIN = $(RUN) $(HERE) -Xmx4g org.multivector.lab.train.Train
SHIPPED = ../models/src/main/resources/org/multivector/models
EWT = ud/UD_English-EWT/en_ewt-ud
GUM = ud/UD_English-GUM/en_gum-ud
TAIGA = ud/UD_Russian-Taiga/ru_taiga-ud
POETRY = ud/UD_Russian-Poetry/ru_poetry-ud
GSD = ud/UD_Russian-GSD/ru_gsd-ud
RUSSIAN = $(TAIGA)-train.OLD.conllu $(TAIGA)-dev.conllu $(TAIGA)-test.conllu $(POETRY)-dev.conllu $(POETRY)-test.conllu \
    $(GSD)-dev.conllu

train-en:
	@$(TRAIN) --lang en --out $(SHIPPED)/en.model \
	    --treebanks $(EWT)-train.conllu,$(GUM)-train.free-subset.conllu \
	    --dev $(EWT)-dev.conllu,$(GUM)-dev.free-subset.conllu

train-ru:
	@$(TRAIN) --lang ru --out $(SHIPPED)/ru.model --parse-epochs 8 \
	    --treebanks "$$(echo $(RUSSIAN) | tr ' ' ,)" --dev $(GSD)-test.conllu

format:
	$(MVN) -q spotless:apply

clean:
	$(MVN) -q clean
