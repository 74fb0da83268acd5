/* office.c: making a ledger file: the genesis, the shipped definitions and tables */
#include "office.h"
#include "table.h"
#include "base/builtin.h"
#include "base/csv.h"
#include "base/encode.h"

#include <inttypes.h>
#include <string.h>
#include <unistd.h>

const char *
al_shipped(const char *path)
{
	return al_builtin(path);
}

const char *
al_shipped_path(size_t i)
{
	return al_builtins[i].path;
}

const char *
al_office_lang(const struct al_book *b)
{
	return al_db_office(b->db)->lang;
}

bool
al_office_training(const struct al_book *b)
{
	return al_db_office(b->db)->training;
}

bool
al_parse_instant(const char *text, al_time clock, int offset, al_time *out)
{
	bool has_clock;

	return al_parse_time(text, clock, offset, out, &has_clock);
}

/* ---- the genesis ---------------------------------------------------------- */

static enum al_status
genesis(struct al_book *b, const struct al_office *o, struct al_err *e)
{
	struct al_entry en = { .action = AL_GENESIS };
	char key[2 * sizeof o->public_key + 1];
	struct al_buf j = { 0 };
	enum al_status s;

	al_hex(o->public_key, sizeof o->public_key, key);
	al_buf_addf(&j, "{\"id\":%" PRId64 ",\"name\":", o->id);
	al_json_str(&j, o->name);
	al_buf_addf(
		&j,
		",\"lang\":\"%s\",\"offset\":%d,\"training\":%d,"
		"\"public_key\":\"%s\",\"fingerprint\":\"%s\",\"format\":%d}",
		o->lang, o->offset, o->training, key, o->fingerprint,
		AL_FORMAT);
	en.data = j.s;
	/* the office must be there first: the entry bears its id */
	s = al_office_apply(b->db, j.s, e);
	en.on = al_journal_now(b->db);
	if (s == AL_OK)
		s = al_journal_append(b->db, &en, e);
	al_buf_release(&j);
	return s;
}

static int
nibble(char c)
{
	return c <= '9' ? c - '0' : c - 'a' + 10;
}

enum al_status
al_office_apply(struct al_db *db, const char *data, struct al_err *e)
{
	struct al_parsed *p = al_effect_parse(data, e);
	struct al_office o = { 0 };
	const char *key;
	enum al_status s;

	if (!p)
		return AL_IO;
	o.id = al_parsed_int(p, NULL, "id");
	o.name = al_strdup(al_parsed_text(p, NULL, "name"));
	o.lang = al_strdup(al_parsed_text(p, NULL, "lang"));
	o.offset = (int)al_parsed_int(p, NULL, "offset");
	o.training = al_parsed_int(p, NULL, "training") != 0;
	o.fingerprint = al_strdup(al_parsed_text(p, NULL, "fingerprint"));
	key = al_parsed_text(p, NULL, "public_key");
	for (size_t i = 0; strlen(key) == 64 && i < 32; i++)
		o.public_key[i] = (unsigned char)(nibble(key[2 * i]) << 4 |
						  nibble(key[2 * i + 1]));
	s = al_db_put_office(db, &o, e);
	free(o.name);
	free(o.lang);
	free(o.fingerprint);
	al_parsed_free(p);
	return s;
}

/* ---- rows of the shipped tables ------------------------------------------- */

struct seed {
	struct al_book *b;
	const struct al_ledger *def;
	int *field; /* of each column; -1: the code */
	size_t n;
	struct al_err *e;
};

static enum al_status
seed_header(struct seed *sd, const struct al_csv_row *row)
{
	sd->field = al_alloc(row->n * sizeof *sd->field);
	sd->n = row->n;
	for (size_t i = 0; i < row->n; i++)
		sd->field[i] = al_def_field(sd->def, row->cell[i]);
	return AL_OK;
}

static enum al_status
seed_row(void *arg, const struct al_csv_row *row)
{
	struct seed *sd = arg;
	struct al_act *in;
	struct al_record *r;
	enum al_status s = AL_OK;

	if (!sd->field)
		return seed_header(sd, row);
	in = al_act_new(sd->def, (int)sd->def->naction + AL_A_ADD);
	for (size_t i = 0; s == AL_OK && i < row->n && i < sd->n; i++) {
		if (sd->field[i] < 0)
			in->code = row->cell[i];
		else if (*row->cell[i])
			s = al_act_give(sd->b, in, sd->field[i], row->cell[i],
					true, &sd->b->arena, sd->e);
	}
	if (s == AL_OK)
		s = al_act(sd->b, in, &sd->b->arena, &r, sd->e);
	al_act_free(in);
	al_arena_reset(&sd->b->arena);
	return s;
}

#define DATA "data/"

/* data/REGISTER.csv: the register's name (free()); NULL: no such file. */
static char *
table_name(const struct al_builtin *f)
{
	const char *name = f->path + strlen(DATA);

	return strncmp(f->path, DATA, strlen(DATA)) == 0
		       ? al_strndup(name, strcspn(name, "."))
		       : NULL;
}

static enum al_status
seed(struct al_book *b, const struct al_builtin *f, struct al_err *e)
{
	char *ledger = table_name(f);
	struct seed sd = { .b = b, .e = e };
	enum al_status s = al_book_ledger(b, ledger, &sd.def, e);

	if (s == AL_OK)
		s = al_csv_read(f->text, strlen(f->text), seed_row, &sd, e);
	free(sd.field);
	free(ledger);
	return s;
}

#define CALENDAR DATA "calendar.csv"

static enum al_status
seed_calendar(struct al_book *b, const char *text, struct al_err *e)
{
	char *what = NULL;
	enum al_status s;

	s = al_calendar_load(b, text, strlen(text), CALENDAR, &what, e);
	free(what);
	return s;
}

static enum al_status
define_shipped(struct al_book *b, bool upgrade, struct al_buf *changed,
	       struct al_err *e)
{
	struct al_err *mine = al_err_new();
	enum al_status s = AL_OK;
	char *what = NULL;

	for (const struct al_builtin *f = al_builtins; s == AL_OK && f->path;
	     f++) {
		if (strncmp(f->path, "ledgers/", 8) != 0)
			continue;
		s = al_define(b, f->text, f->path, &what, mine);
		if (s == AL_OK && what)
			al_buf_addf(changed, "%s\n", what);
		if (s == AL_CONFLICT && upgrade) {
			/* the office has changed it so that ours doesn't follow */
			al_buf_addf(changed, _("kept as the office has it: %s"),
				    al_err_line(mine, 0));
			al_buf_addc(changed, '\n');
			s = AL_OK;
		}
		for (size_t i = 0; s != AL_OK && i < al_err_count(mine); i++)
			al_fail(e, s, "%s", al_err_line(mine, i));
		al_err_clear(mine);
		free(what);
		what = NULL;
	}
	al_err_free(mine);
	return s;
}

/* Which of the shipped tables have their register: one for each builtin. */
static bool *
registers_there(struct al_book *b)
{
	const struct al_ledger *def;
	size_t n = 0, i = 0;
	bool *there = NULL;

	while (al_builtins[n].path)
		n++;
	there = al_alloc(n + 1);
	for (i = 0; i < n; i++) {
		char *name = table_name(&al_builtins[i]);

		there[i] = name && al_book_ledger(b, name, &def, NULL) == AL_OK;
		free(name);
	}
	return there;
}

/* Fill the registers that weren't there. */
static enum al_status
seed_new(struct al_book *b, const bool *there, struct al_err *e)
{
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && al_builtins[i].path; i++) {
		const struct al_builtin *f = &al_builtins[i];

		if (there[i] || strncmp(f->path, DATA, strlen(DATA)) != 0)
			continue;
		s = strcmp(f->path, CALENDAR) == 0
			    ? seed_calendar(b, f->text, e)
			    : seed(b, f, e);
	}
	return s;
}

static enum al_status
fill(struct al_book *b, const struct al_init *how, struct al_err *e)
{
	struct al_buf changed = { 0 };
	bool *there = registers_there(b);
	enum al_status s;

	s = define_shipped(b, false, &changed, e);
	if (s == AL_OK && !how->bare)
		s = seed_new(b, there, e);
	al_buf_release(&changed);
	free(there);
	return s;
}

/* ---- all together ----------------------------------------------------------- */

static enum al_status
check_init(const struct al_init *how, struct al_office *o, struct al_err *e)
{
	if (!how->office || !*how->office)
		return al_fail(e, AL_USAGE, _("--office NAME is missing"));
	if (how->lang && strcmp(how->lang, "zh") != 0 &&
	    strcmp(how->lang, "en") != 0)
		return al_fail(
			e, AL_USAGE,
			_("--lang: '%s' is not right; expected zh or en"),
			how->lang);
	o->offset = 8 * 3600;
	if (how->offset && !al_parse_offset(how->offset, &o->offset))
		return al_fail(e, AL_USAGE,
			       _("--offset: '%s' is not right; expected "
				 "something like +08:00"),
			       how->offset);
	o->name = al_strdup(how->office);
	o->lang = al_strdup(how->lang ? how->lang : "zh");
	o->training = how->training;
	return AL_OK;
}

enum al_status
al_init(const char *path, const struct al_context *ctx,
	const struct al_init *how, char **key_path, struct al_err *e)
{
	struct al_office o = { 0 };
	struct al_db *db = NULL;
	struct al_book *b = NULL;
	char fingerprint[17];
	enum al_status s;

	*key_path = NULL;
	s = check_init(how, &o, e);
	if (s != AL_OK)
		goto out;
	al_make_directories(path);
	s = al_db_create(path, ctx, &db, e);
	if (s != AL_OK)
		goto out;
	b = al_book_over(db, ctx->lang ? ctx->lang : o.lang);
	s = al_key_make(how->key_dir, o.public_key, fingerprint, key_path, e);
	if (s == AL_OK) {
		o.id = al_random_id();
		o.fingerprint = al_strdup(fingerprint);
		s = genesis(b, &o, e);
	}
	if (s == AL_OK)
		s = fill(b, how, e);
	if (s == AL_OK)
		s = al_commit(b, e);
	al_close(b);
	if (s != AL_OK) {
		al_db_remove(path);
		if (*key_path)
			unlink(*key_path);
	}
out:
	free(o.name);
	free(o.lang);
	free(o.fingerprint);
	return s;
}

enum al_status
al_upgrade(struct al_book *b, char **changed, struct al_err *e)
{
	struct al_buf what = { 0 };
	bool *there = registers_there(b);
	enum al_status s;

	s = define_shipped(b, true, &what, e);
	if (s == AL_OK)
		s = seed_new(b, there, e);
	*changed = al_buf_take(&what);
	free(there);
	return s;
}
