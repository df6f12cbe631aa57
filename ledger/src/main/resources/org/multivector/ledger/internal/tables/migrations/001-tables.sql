-- The tables of a ledger. All is derived from the originals and the decisions. Stretches count UTF-16 units of the
-- article's text, the end exclusive. What is not known is NULL.

CREATE TABLE meta (name VARCHAR PRIMARY KEY, value VARCHAR NOT NULL);

-- Which originals were coded; article is the first 16 digits of the key.
CREATE TABLE originals (original VARCHAR PRIMARY KEY, article VARCHAR NOT NULL, name VARCHAR NOT NULL);

-- records: what was coded of the article as JSON Lines without the article's own record, packed by zlib.
CREATE TABLE articles (
    id VARCHAR PRIMARY KEY, original VARCHAR NOT NULL, name VARCHAR NOT NULL, url VARCHAR, title VARCHAR,
    bylines VARCHAR[] NOT NULL, outlet VARCHAR, section VARCHAR, published VARCHAR, published_day DATE, modified VARCHAR,
    language VARCHAR, access VARCHAR, text VARCHAR NOT NULL, claims INTEGER NOT NULL, records BLOB NOT NULL);

CREATE TABLE origins (
    article VARCHAR NOT NULL, hop INTEGER NOT NULL, outlet VARCHAR NOT NULL, url VARCHAR, language VARCHAR,
    how VARCHAR NOT NULL);

CREATE TABLE passages (
    article VARCHAR NOT NULL, number INTEGER NOT NULL, span_start INTEGER NOT NULL, span_end INTEGER NOT NULL,
    language VARCHAR, kind VARCHAR NOT NULL);

CREATE TABLE actors (
    id VARCHAR PRIMARY KEY, kind VARCHAR NOT NULL, name VARCHAR NOT NULL, names VARCHAR[] NOT NULL, country VARCHAR,
    sector VARCHAR, wikidata VARCHAR, provisional BOOLEAN NOT NULL);

CREATE TABLE mentions (
    article VARCHAR NOT NULL, number INTEGER NOT NULL, span_start INTEGER NOT NULL, span_end INTEGER NOT NULL,
    words VARCHAR NOT NULL, form VARCHAR NOT NULL, type VARCHAR NOT NULL, actor VARCHAR);

CREATE TABLE attributions (
    article VARCHAR NOT NULL, id VARCHAR NOT NULL, parent VARCHAR, actor VARCHAR, mode VARCHAR NOT NULL, source VARCHAR,
    cue VARCHAR, content_start INTEGER NOT NULL, content_end INTEGER NOT NULL);

-- quote: the sentence, with its SHA-256. time_from and time_to: the first and the last day it can mean. condition: the
-- claim it depends on.
CREATE TABLE claims (
    id VARCHAR NOT NULL, article VARCHAR NOT NULL, local VARCHAR NOT NULL, kind VARCHAR NOT NULL, status VARCHAR NOT NULL,
    certainty VARCHAR NOT NULL, polarity VARCHAR NOT NULL, type VARCHAR, mode VARCHAR, contexts VARCHAR[] NOT NULL,
    quad TINYINT, score DECIMAL(4, 1), anchor VARCHAR, anchor_start INTEGER, anchor_end INTEGER,
    sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL, quote VARCHAR NOT NULL, quote_sha256 VARCHAR NOT NULL,
    time_value VARCHAR, time_basis VARCHAR, time_from DATE, time_to DATE, place VARCHAR, place_country VARCHAR,
    condition VARCHAR, proposition VARCHAR, probability_low DOUBLE, probability_mid DOUBLE, probability_high DOUBLE,
    horizon VARCHAR, relation VARCHAR, cause VARCHAR, amount DOUBLE, unit VARCHAR, confidence DECIMAL(4, 3) NOT NULL);

-- role: actor or recipient.
CREATE TABLE claim_actors (
    claim VARCHAR NOT NULL, role VARCHAR NOT NULL, number INTEGER NOT NULL, actor VARCHAR, country VARCHAR,
    sector VARCHAR, words VARCHAR NOT NULL, span_start INTEGER NOT NULL, span_end INTEGER NOT NULL);

-- depth: 0 for the outermost.
CREATE TABLE claim_sources (
    claim VARCHAR NOT NULL, depth INTEGER NOT NULL, actor VARCHAR, words VARCHAR NOT NULL, span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL);

CREATE TABLE because (
    claim VARCHAR NOT NULL, number INTEGER NOT NULL, rule_table VARCHAR NOT NULL, rule_row VARCHAR NOT NULL,
    words VARCHAR NOT NULL);

CREATE TABLE rejected (
    original VARCHAR NOT NULL, number INTEGER NOT NULL, stage VARCHAR NOT NULL, place VARCHAR NOT NULL,
    reason VARCHAR NOT NULL);

-- Which articles are one source, decisions heeded; a family is called by its article of the smallest id. Who stands alone
-- is not listed.
CREATE TABLE families (article VARCHAR NOT NULL, family VARCHAR NOT NULL);

CREATE TABLE family_links (
    article VARCHAR NOT NULL, other VARCHAR NOT NULL, kind VARCHAR NOT NULL, joins BOOLEAN NOT NULL,
    reason VARCHAR NOT NULL);

-- By decision: the actor is one with another.
CREATE TABLE actor_merges (actor VARCHAR NOT NULL, merged_into VARCHAR NOT NULL, decision VARCHAR NOT NULL);
