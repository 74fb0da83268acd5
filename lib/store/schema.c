/* schema.c: the tables that every ledger file has; each ledger adds its own */
#include "db.h"

/*
 * journal.version is the seq of the record's entry before this one: the
 * entries of a record are a chain that is followed from the record's newest,
 * so that its history needs no index of its own.
 */
/*
 * What decides most stands first in a key: a row is found by comparing numbers
 * alone.  clock_due names year and number too, so that what is due at one
 * instant is read in the order of codes (query.c).
 */
const char al_schema[] =
	"CREATE TABLE office (\n"
	"  id INTEGER PRIMARY KEY, name TEXT, lang TEXT, \"offset\" INTEGER,\n"
	"  training INTEGER, public_key BLOB, fingerprint TEXT, format INTEGER\n"
	") STRICT;\n"
	"CREATE TABLE journal (\n"
	"  seq INTEGER PRIMARY KEY, office INTEGER NOT NULL, cmd INTEGER NOT NULL,\n"
	"  \"at\" INTEGER NOT NULL, \"on\" INTEGER NOT NULL, uid INTEGER NOT NULL,\n"
	"  actor TEXT, ledger TEXT, year INTEGER NOT NULL, no INTEGER NOT NULL,\n"
	"  version INTEGER NOT NULL, action TEXT NOT NULL, def INTEGER NOT NULL,\n"
	"  data TEXT NOT NULL, hash BLOB NOT NULL\n"
	") STRICT;\n"
	"CREATE TABLE definition (\n"
	"  ledger TEXT PRIMARY KEY, prefix TEXT, version INTEGER, hash TEXT, text TEXT\n"
	") STRICT, WITHOUT ROWID;\n"
	"CREATE TABLE clock (\n"
	"  office INTEGER, ledger TEXT, year INTEGER, no INTEGER, name TEXT,\n"
	"  n INTEGER, kind INTEGER, start INTEGER, first INTEGER, due INTEGER,\n"
	"  provisional INTEGER, extended INTEGER, paused INTEGER, stop INTEGER,\n"
	"  void INTEGER, ended TEXT, unit TEXT, owner TEXT, lead TEXT,\n"
	"  PRIMARY KEY (year, no, ledger, office, name, n)\n"
	") STRICT, WITHOUT ROWID;\n"
	"CREATE INDEX clock_due ON clock (due, year, no)\n"
	"  WHERE kind = 0 AND stop IS NULL\n"
	"  AND void IS NULL AND paused IS NULL AND due IS NOT NULL;\n"
	"CREATE TABLE sealed (\n"
	"  office INTEGER, ledger TEXT, year INTEGER, no INTEGER, field TEXT,\n"
	"  seq INTEGER, key_id INTEGER, ct BLOB, mask TEXT,\n"
	"  PRIMARY KEY (seq, field)\n"
	") STRICT, WITHOUT ROWID;\n"
	"CREATE TABLE data_key (\n"
	"  id INTEGER PRIMARY KEY, class TEXT, sealed BLOB\n"
	") STRICT;\n"
	"CREATE TABLE import_key (\n"
	"  ledger TEXT, key TEXT, office INTEGER, year INTEGER, no INTEGER,\n"
	"  PRIMARY KEY (key, ledger)\n"
	") STRICT, WITHOUT ROWID;\n";
