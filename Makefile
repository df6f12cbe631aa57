# The entry points for those who work on Multivector itself.
#   make verify   all guards and tests, at most 12 minutes on 2 cores
#   make score    every figure with its n and its floor; PIN=1 raises the floors to what is measured, PIN=loosen also lowers
#   make bench    words a second of the whole chain, against another parser in the same run, and of the hot paths one by one
#                 (JMH says more to JMH, such as "-prof gc")
#   make soak     what takes long: a large folder and endless text in little memory, hostile text, fuzzing
#                 (ARTICLES and FUZZ_SECONDS say how much; default 2000, and 120 for each fuzz test)
#   make golden   writes the golden files anew; look at the diff
#   make press    trains what judges the lines of pages anew; make languages what tells languages (of Lingua's counts, which Maven
#                 fetches; some minutes each)
#   make train    trains the models that are shipped anew; MODELS="en" for one alone. With LANG, TREEBANKS and OUT a model of your
#                 own: make train LANG=ru TREEBANKS="UD_Russian-SynTagRus UD_Russian-Taiga" DEV=UD_Russian-SynTagRus OUT=ru.model
#                 (TREEBANKS and DEV: files, or folders with *-train*.conllu and *-dev*.conllu; without DEV a tenth is held out
#                 and measured first; OPTIONS="--others … --parse-epochs 9" as docs/language.md lists them)
#   make format   formats the code
# Data beside the project is found by MULTIVECTOR_DATA (default ../shared); tests that need it and do not find it are
# skipped, and verify ends by saying how many.

MULTIVECTOR_DATA ?= ../shared
MVN = ./mvnw -B -ntp $(MAVEN_ARGS)
DATA = -Dmultivector.data=$(abspath $(MULTIVECTOR_DATA))
MODELS ?= en ru uk tr kk az
FUZZ_SECONDS ?= 120
export CHROMIUM

# Runs a main class of lab, in its folder.
RUN = MVN="$(MVN)" lab/scripts/run.sh
HERE = -- -Dmultivector.data=$(abspath $(MULTIVECTOR_DATA))
# Timings are of one core.
BENCH = BEFORE="$$(command -v taskset >/dev/null && echo taskset -c 0)" $(RUN) -Pbench $(HERE)

.PHONY: verify bench soak score golden press languages train $(MODELS:%=train-%) format clean

verify:
	@mkdir -p target && touch target/verify.started
	@lab/scripts/browser.sh
	@CHROMIUM="$$(lab/scripts/browser.sh --print)" $(MVN) -q $(DATA) verify; status=$$?; \
	    lab/scripts/summary.sh target/verify.started; exit $$status

score:
	@$(RUN) $(HERE) -Xmx3g org.multivector.lab.score.Score . target/score $(PIN)

bench:
	@$(BENCH) -Xmx1g -XX:+UseSerialGC -XX:ActiveProcessorCount=1 -Dslf4j.internal.verbosity=ERROR \
	    org.multivector.lab.bench.WholeChain ../examples 25000; status=$$?; \
	    $(BENCH) -Xmx1g -XX:+UseSerialGC -Dslf4j.internal.verbosity=ERROR org.multivector.lab.press.AgainstReadability \
	    $(abspath $(MULTIVECTOR_DATA)) 200 || status=1; \
	    rm -rf target/bench-ledger*; $(BENCH) -Xmx1g org.multivector.lab.ledger.LedgerBench $(abspath target)/bench-ledger 100000 \
	    || status=1; \
	    $(BENCH) org.openjdk.jmh.Main org.multivector.lab.bench $(JMH) && exit $$status

soak:
	@$(MVN) -q $(DATA) -pl lab -am test -Dtest=SoakTest,WarcMemoryTest -Dsurefire.failIfNoSpecifiedTests=false -Dlab.excluded=none \
	    $(if $(ARTICLES),-Dsoak.articles=$(ARTICLES))
	@$(MVN) -q $(DATA) -pl ledger -am test -Dtest=KillTest -Dsurefire.failIfNoSpecifiedTests=false -Dsoak.kills=50
	@MVN="$(MVN)" lab/scripts/fuzz.sh $(FUZZ_SECONDS)

golden:
	@$(MVN) -q $(DATA) -pl desk -am test -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false -Dmultivector.golden=write
	@git --no-pager diff --stat -- desk/src/test/resources/org/multivector/desk/golden

PRESS = $(abspath press/src/main/resources/org/multivector/press)
LINGUA = com.github.pemistahl:lingua:1.2.2

press:
	@$(RUN) $(HERE) -Xmx4g org.multivector.lab.press.TrainForest $(abspath $(MULTIVECTOR_DATA)) $(PRESS)/tables/world/forest.tsv

languages:
	@$(MVN) -q dependency:copy -Dartifact=$(LINGUA) -DoutputDirectory=$(abspath target)
	@$(RUN) $(HERE) -Xmx6g org.multivector.lab.langid.TrainLanguages $(abspath target)/lingua-1.2.2.jar $(PRESS)/languages.model

# What the trainings take from lab's resources is made by lab.cluster.ClusterWords and lab.train.OpenCorpora; each says of what.
ifdef TREEBANKS
FILES = $(subst $(SPACE),$(COMMA),$(foreach file,$(subst $(COMMA),$(SPACE),$(1)),$(or $(realpath $(file)),$(file))))
train:
	@$(if $(findstring command,$(origin LANG)),,$(error say LANG=xx, the language of the treebanks))$(if $(OUT),,$(error \
	    say OUT=xx.model, where the model shall go))
	@$(TRAIN) --lang $(LANG) --treebanks "$(call FILES,$(TREEBANKS))" $(if $(DEV),--dev "$(call FILES,$(DEV))") \
	    --out "$(abspath $(OUT))" $(OPTIONS)
else
train: $(MODELS:%=train-%)
endif

TRAIN = $(RUN) $(HERE) -Xmx4g org.multivector.lab.train.Train
TRAIN_FOR = $(TRAIN) --lang $(@:train-%=%) --out ../models/src/main/resources/org/multivector/models/$(@:train-%=%).model
# Trees of the examples of rows, made by a model before and mended: so sentences of news are learned, not only web pages.
EXAMPLES = $(abspath lab/src/main/treebanks/en_examples.conllu)
LIST = $(subst $(SPACE),$(COMMA),$(strip $(1)))
EMPTY =
SPACE = $(EMPTY) $(EMPTY)
COMMA = ,
EWT = ud/UD_English-EWT/en_ewt-ud
GUM = ud/UD_English-GUM/en_gum-ud
TAIGA = ud/UD_Russian-Taiga/ru_taiga-ud
POETRY = ud/UD_Russian-Poetry/ru_poetry-ud
GSD = ud/UD_Russian-GSD/ru_gsd-ud
RUSSIAN = $(TAIGA)-train.OLD.conllu $(TAIGA)-dev.conllu $(TAIGA)-test.conllu $(POETRY)-dev.conllu $(POETRY)-test.conllu \
    $(GSD)-dev.conllu
PARLAMINT = ud/UD_Ukrainian-ParlaMint/uk_parlamint-ud
BOUN = ud/UD_Turkish-BOUN/tr_boun-ud
KENET = ud/UD_Turkish-Kenet/tr_kenet-ud
FRAMENET = ud/UD_Turkish-FrameNet/tr_framenet-ud
OTHER_TURKISH = $(KENET)-dev.conllu $(KENET)-test.conllu $(FRAMENET)-train.conllu $(FRAMENET)-dev.conllu $(FRAMENET)-test.conllu
KTB = ud/UD_Kazakh-KTB/kk_ktb-ud
SMALL = --move-bits 20 --label-bits 16

train-en:
	@$(TRAIN_FOR) --treebanks $(EWT)-train.conllu,$(GUM)-train.free-subset.conllu,$(EXAMPLES) \
	    --dev $(EWT)-dev.conllu,$(GUM)-dev.free-subset.conllu

train-ru:
	@$(TRAIN_FOR) --treebanks $(call LIST,$(RUSSIAN)) --dev $(GSD)-test.conllu --parse-epochs 8

train-uk:
	@$(TRAIN_FOR) --treebanks $(PARLAMINT)-dev.conllu --borrowed ru=$(call LIST,$(RUSSIAN)) --dev $(PARLAMINT)-test.conllu \
	    --tag-others 2 --parse-domains 0 --own-times 3 --move-bits 21

train-tr:
	@$(TRAIN_FOR) --treebanks $(BOUN)-dev.conllu --others $(call LIST,$(OTHER_TURKISH)) --dev $(BOUN)-test.conllu $(SMALL) \
	    --own-times 2

train-kk:
	@$(TRAIN_FOR) --treebanks $(KTB)-train.conllu,$(KTB)-test.conllu --cross 5 $(SMALL)

train-az:
	@$(TRAIN_FOR) --treebanks tr=$(BOUN)-dev.conllu,$(BOUN)-test.conllu,$(call LIST,$(OTHER_TURKISH)) \
	    --dev $(abspath lab/src/test/resources/org/multivector/lab/cognates/az.conllu) $(SMALL)

format:
	$(MVN) -q spotless:apply

clean:
	$(MVN) -q clean
