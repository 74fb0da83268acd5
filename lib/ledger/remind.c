/* remind.c: who is reminded of what, once a day, and written down */
#include "remind.h"
#include "act.h"
#include "render/mail.h"

#include <inttypes.h>
#include <string.h>

struct al_messages {
	struct al_message *item;
	size_t n;
	struct al_arena arena;
};

struct reminding {
	struct al_book *b;
	const struct al_remind *how;
	const struct al_ledger *def; /* of reminders */
	struct al_err *e;
	struct al_messages *out;
	struct al_arena a;
	char day[AL_DATE_LEN];
	struct al_map told; /* duties of today's reminders */
	struct al_map gone; /* duties of this run that a unit is told of */
	bool unreached;
};

static const int columns[AL_R_COLUMNS] = {
	[AL_R_CODE] = AL_COL_CODE,   [AL_R_LEDGER] = AL_COL_LEDGER,
	[AL_R_CLOCK] = AL_COL_CLOCK, [AL_R_DUE] = AL_COL_DUE,
	[AL_R_DAYS] = AL_COL_DAYS,   [AL_R_OWNER] = AL_COL_OWNER,
	[AL_R_LEAD] = AL_COL_LEAD,   [AL_R_WHAT] = AL_COL_WHAT,
};

/* ---- which duties ---------------------------------------------------------------- */

/* "XF2026-000001 reply", and the run where it isn't the first. */
static const char *
duty_name(struct reminding *m, const struct al_due_row *r)
{
	const char *code = r->cell[AL_R_CODE].text;

	return r->n > 1 ? al_arena_printf(&m->a, "%s %s %" PRId64, code,
					  r->clock, r->n)
			: al_arena_printf(&m->a, "%s %s", code, r->clock);
}

static void
put(struct reminding *m, struct al_map *map, const char *name)
{
	if (!al_map_get(map, name, strlen(name)))
		al_map_put(map, name, strlen(name), m);
}

static bool
has(const struct al_map *map, const char *name)
{
	return al_map_get(map, name, strlen(name)) != NULL;
}

static enum al_status
read_told(struct reminding *m)
{
	struct al_stmt *st;
	enum al_status s;
	const char *list;
	size_t n;

	s = al_sql(m->b->db,
		   "SELECT duties FROM reminder WHERE day = ?1 AND "
		   "_state IN ('recorded', 'sent')",
		   &st, m->e);
	if (s != AL_OK)
		return s;
	al_bind_text(st, 1, m->day);
	while (al_step(st, &s, m->e))
		for (list = al_col_text(st, 0); list && *list;
		     list += strspn(list, ", ")) {
			n = strcspn(list, ",");
			put(m, &m->told, al_arena_strndup(&m->a, list, n));
			list += n;
		}
	return s;
}

static enum al_status
collect(struct reminding *m, const struct al_due *due, struct al_dues *out)
{
	const struct al_due_want want = { .column = columns,
					  .ncolumn = AL_R_COLUMNS,
					  .group = AL_COL_UNIT,
					  .discreet = true };

	return al_dues_collect(m->b, NULL, due, &want, out, m->e);
}

/* What of it is still to be told; a reminder isn't reminded of. */
static size_t
pick(struct reminding *m, const struct al_dues *d,
     const struct al_due_row **out)
{
	const char *name;
	size_t n = 0;

	for (size_t i = 0; i < d->n; i++) {
		name = duty_name(m, &d->row[i]);
		if (strcmp(d->row[i].ledger, m->def->name) != 0 &&
		    !has(&m->told, name) && !has(&m->gone, name))
			out[n++] = &d->row[i];
	}
	return n;
}

/* ---- writing one down --------------------------------------------------------------- */

static enum al_status
give(struct reminding *m, struct al_act *in, const char *field,
     const char *text)
{
	int f = al_def_field(in->def, field);

	if (!text)
		return AL_OK;
	if (f < 0)
		return al_fail(m->e, AL_CONFLICT,
			       _("ledger '%s' has no field '%s'; bring it up "
				 "to date with 'ledger-init --upgrade'"),
			       in->def->name, field);
	return al_act_give(m->b, in, f, text, true, &m->a, m->e);
}

static enum al_status
add_record(struct reminding *m, const char *unit, const char *to,
	   const struct al_due_row *const *row, size_t n, const char **code)
{
	struct al_act *in = al_act_new(m->def, (int)m->def->naction + AL_A_ADD);
	struct al_buf duties = { 0 };
	struct al_record *r;
	enum al_status s;

	for (size_t i = 0; i < n; i++)
		al_buf_addf(&duties, "%s%s", i ? ", " : "",
			    duty_name(m, row[i]));
	s = give(m, in, "day", m->day);
	if (s == AL_OK)
		s = give(m, in, "to", unit);
	if (s == AL_OK)
		s = give(m, in, "address", to);
	if (s == AL_OK)
		s = give(m, in, "duties", duties.s);
	if (s == AL_OK)
		s = al_act(m->b, in, &m->a, &r, m->e);
	if (s == AL_OK)
		*code = al_arena_strdup(&m->out->arena, r->code);
	al_buf_release(&duties);
	al_act_free(in);
	return s;
}

/* How many reminders there are for it today, this one included. */
static enum al_status
number(struct reminding *m, const char *unit, int64_t *n)
{
	struct al_stmt *st;
	enum al_status s;

	s = al_sql(m->b->db,
		   "SELECT count(*) FROM reminder WHERE day = ?1 AND "
		   "\"to\" IS ?2",
		   &st, m->e);
	if (s != AL_OK)
		return s;
	al_bind_text(st, 1, m->day);
	al_bind_text(st, 2, unit);
	if (al_step(st, &s, m->e)) {
		*n = al_col_int(st, 0);
		al_reset(st);
	}
	return s;
}

/* "road-20260506-1.eml"; a code is no path, and no hidden file. */
static const char *
file_name(struct reminding *m, const char *unit, int64_t n)
{
	struct al_buf b = { 0 };
	const char *s;

	for (s = unit ? unit : "_office"; *s; s++)
		al_buf_addc(&b, (unsigned char)*s <= ' ' || *s == '/' ||
						*s == 0x7f ||
						(*s == '.' && !b.len)
					? '_'
					: *s);
	al_buf_addf(&b, "-%.4s%.2s%.2s-%" PRId64 ".eml", m->day, m->day + 5,
		    m->day + 8, n);
	s = al_arena_strdup(&m->out->arena, b.s);
	al_buf_release(&b);
	return s;
}

static enum al_status
make(struct reminding *m, const char *unit, const char *name, const char *to,
     const struct al_due_row *const *row, size_t n)
{
	struct al_arena *a = &m->out->arena;
	struct al_letter letter = { m->b, m->how, NULL, name, to, row, n };
	struct al_buf text = { 0 };
	struct al_message *msg;
	int64_t nth = 0;
	enum al_status s = add_record(m, unit, to, row, n, &letter.code);

	if (s == AL_OK)
		s = number(m, unit, &nth);
	if (s != AL_OK)
		return s;
	al_letter_write(&letter, &text);
	msg = al_grow(&m->out->item, m->out->n++, sizeof *msg);
	msg->code = letter.code;
	msg->who =
		al_arena_strdup(a, name ? name : al_db_office(m->b->db)->name);
	msg->to = al_arena_strdup(a, to);
	msg->file = file_name(m, unit, nth);
	msg->text = al_arena_strndup(a, text.s, text.len);
	msg->len = text.len;
	msg->duties = n;
	al_buf_release(&text);
	return AL_OK;
}

/* ---- to whom -------------------------------------------------------------------------- */

/* The unit's address, NULL: none that is one. */
static enum al_status
address(struct reminding *m, const char *unit, const char *name,
	const char **out)
{
	const struct al_ledger *def;
	struct al_record *r;
	enum al_status s = al_book_ledger(m->b, "unit", &def, m->e);
	int f = s == AL_OK ? al_def_field(def, "email") : -1;

	*out = NULL;
	if (s == AL_OK)
		s = al_record_find(m->b, def, unit, &m->a, &r, m->e);
	if (s != AL_OK)
		return s;
	if (f >= 0 && r->val[f].kind == AL_V_TEXT)
		*out = r->val[f].s;
	if (*out && al_mail_address(*out))
		return AL_OK;
	if (*out)
		al_fail(m->e, AL_OK,
			_("%s: '%s' is not an e-mail address: 'ledger-do "
			  "correct unit/%s --email … --reason …'"),
			name, *out, unit);
	else
		al_fail(m->e, AL_OK,
			_("%s has no e-mail address: 'ledger-do correct "
			  "unit/%s --email … --reason …'"),
			name, unit);
	*out = NULL;
	return AL_OK;
}

/* What may be given to the unit, of what falls to it. */
static enum al_status
of_unit(struct reminding *m, const char *unit, struct al_dues *out)
{
	struct al_due due = m->how->due;
	struct al_pair *pair = al_alloc((due.list.nfilter + 2) * sizeof *pair);
	enum al_status s;

	if (due.list.nfilter)
		memcpy(pair, due.list.filter, due.list.nfilter * sizeof *pair);
	pair[due.list.nfilter++] = (struct al_pair){ "unit", unit };
	pair[due.list.nfilter++] = (struct al_pair){ "for", unit };
	due.list.filter = pair;
	s = collect(m, &due, out);
	free(pair);
	return s;
}

static enum al_status
remind_unit(struct reminding *m, const char *unit, const char *name)
{
	const struct al_due_row **row;
	struct al_dues d;
	const char *to;
	enum al_status s = of_unit(m, unit, &d);
	size_t n;

	row = al_alloc((d.n + 1) * sizeof *row);
	n = s == AL_OK ? pick(m, &d, row) : 0;
	if (n > 0) {
		s = address(m, unit, name, &to);
		if (s == AL_OK && (to || m->how->keep))
			s = make(m, unit, name, to, row, n);
		else
			m->unreached = true;
	}
	/* what is told already, or can't be, isn't the office's either */
	for (size_t i = 0; s == AL_OK && i < d.n; i++)
		put(m, &m->gone, duty_name(m, &d.row[i]));
	free(row);
	al_dues_release(&d);
	return s;
}

/* A unit that is no longer there can't be told anything. */
static bool
is_there(struct reminding *m, const char *unit, const char **name)
{
	const struct al_ref *ref;

	if (al_ref_find(m->b, "unit", unit, false, &ref, NULL) != AL_OK ||
	    !ref->found || ref->is_void)
		return false;
	*name = al_ref_name(m->b, ref);
	return (!ref->from || strcmp(ref->from, m->day) <= 0) &&
	       (!ref->to || strcmp(ref->to, m->day) >= 0);
}

static int
by_unit(const void *a, const void *b)
{
	const char *const *x = a, *const *y = b;

	return strcmp(*x, *y);
}

static enum al_status
remind_units(struct reminding *m, const struct al_dues *d)
{
	const char **unit = al_alloc((d->n + 1) * sizeof *unit), *name;
	enum al_status s = AL_OK;
	size_t n = 0;

	for (size_t i = 0; i < d->n; i++)
		if (d->row[i].group)
			unit[n++] = d->row[i].group;
	qsort(unit, n, sizeof *unit, by_unit);
	for (size_t i = 0; s == AL_OK && i < n; i++)
		if ((i == 0 || strcmp(unit[i], unit[i - 1]) != 0) &&
		    is_there(m, unit[i], &name))
			s = remind_unit(m, unit[i], name);
	free(unit);
	return s;
}

/* Without a unit, or not to be given to it: the office's own. */
static enum al_status
remind_office(struct reminding *m, const struct al_dues *d)
{
	const struct al_due_row **row = al_alloc((d->n + 1) * sizeof *row);
	size_t n = pick(m, d, row);
	enum al_status s = AL_OK;

	if (n > 0)
		s = make(m, NULL, NULL, m->how->from, row, n);
	free(row);
	return s;
}

/* ---- all together ------------------------------------------------------------------------ */

static enum al_status
remind(struct reminding *m)
{
	struct al_dues d;
	enum al_status s;

	if (!al_mail_address(m->how->from))
		return al_fail(m->e, AL_USAGE,
			       _("--from: '%s' is not an e-mail address; "
				 "expected one such as office@example.org"),
			       m->how->from);
	s = al_book_ledger(m->b, "reminder", &m->def, NULL);
	if (s != AL_OK)
		return al_fail(m->e, AL_CONFLICT,
			       _("there is no ledger 'reminder' yet; run "
				 "'ledger-init --upgrade'"));
	s = read_told(m);
	if (s != AL_OK)
		return s;
	s = collect(m, &m->how->due, &d);
	if (s == AL_OK)
		s = remind_units(m, &d);
	if (s == AL_OK)
		s = remind_office(m, &d);
	al_dues_release(&d);
	return s == AL_OK && m->unreached ? AL_FOUND : s;
}

enum al_status
al_remind(struct al_book *b, const struct al_remind *how,
	  struct al_messages **out, struct al_err *e)
{
	struct reminding m = { .b = b, .how = how, .e = e };
	bool zh = b->zh;
	enum al_status s;

	*out = m.out = al_alloc(sizeof *m.out);
	al_day_text(al_time_day(al_now(b), al_offset(b)), m.day);
	b->zh = strcmp(al_office_lang(b), "zh") == 0; /* not the user's */
	s = remind(&m);
	b->zh = zh;
	al_map_release(&m.told);
	al_map_release(&m.gone);
	al_arena_release(&m.a);
	return s;
}

size_t
al_messages_count(const struct al_messages *m)
{
	return m ? m->n : 0;
}

const struct al_message *
al_messages_at(const struct al_messages *m, size_t i)
{
	return &m->item[i];
}

void
al_messages_free(struct al_messages *m)
{
	if (!m)
		return;
	free(m->item);
	al_arena_release(&m->arena);
	free(m);
}
