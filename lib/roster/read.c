/* read.c: a shift-planning problem from its text: sections, lines, cells */
#include "read.h"

void
al_reader_fail(struct al_roster_reader *in, size_t cell, const char *fmt, ...)
{
	struct al_buf b = { NULL, 0, 0 };
	va_list ap;

	va_start(ap, fmt);
	al_buf_vaddf(&b, fmt, ap);
	va_end(ap);
	in->status =
		al_fail_at(in->e, AL_BAD, in->line, cell, "%s", al_buf_str(&b));
	al_buf_release(&b);
}

bool
al_reader_number(struct al_roster_reader *in, size_t cell, int most, int *out)
{
	int64_t v = 0;

	if (!al_parse_int(in->cell[cell - 1], &v) || v < 0 || v > most) {
		al_reader_fail(in, cell,
			       _("'%s': expected a whole number from 0 to %d"),
			       in->cell[cell - 1], most);
		return false;
	}
	*out = (int)v;
	return true;
}

bool
al_reader_day(struct al_roster_reader *in, size_t cell, int *out)
{
	int64_t v = 0;

	if (!al_parse_int(in->cell[cell - 1], &v) || v < 0 ||
	    v >= in->r->days) {
		al_reader_fail(in, cell, _("'%s': expected a day from 0 to %d"),
			       in->cell[cell - 1], in->r->days - 1);
		return false;
	}
	*out = (int)v;
	return true;
}

int
al_reader_shift(struct al_roster_reader *in, size_t cell, const char *id)
{
	size_t i = (size_t)al_map_get(&in->shifts, id, strlen(id));

	if (i == 0)
		al_reader_fail(in, cell,
			       _("there is no shift '%s' in SECTION_SHIFTS"),
			       id);
	return (int)i;
}

int
al_reader_worker(struct al_roster_reader *in, size_t cell)
{
	const char *id = in->cell[cell - 1];
	size_t i = (size_t)al_map_get(&in->workers, id, strlen(id));

	if (i == 0)
		al_reader_fail(in, cell, _("there is no '%s' in SECTION_STAFF"),
			       id);
	return (int)i - 1;
}

bool
al_reader_cells(struct al_roster_reader *in, size_t least, size_t most,
		const char *what)
{
	if (in->n >= least && in->n <= most)
		return true;
	al_reader_fail(in, 0, _("expected: %s"), _(what));
	return false;
}

/* ---- sections ------------------------------------------------------------ */

static const struct section {
	const char *name;
	void (*line)(struct al_roster_reader *);
	void (*end)(struct al_roster_reader *);
} sections[] = {
	{ "SECTION_HORIZON", al_reader_horizon, NULL },
	{ "SECTION_SHIFTS", al_reader_shift_line, al_reader_end_shifts },
	{ "SECTION_STAFF", al_reader_worker_line, al_reader_end_workers },
	{ "SECTION_DAYS_OFF", al_reader_away, NULL },
	{ "SECTION_SHIFT_ON_REQUESTS", al_reader_wish, NULL },
	{ "SECTION_SHIFT_OFF_REQUESTS", al_reader_avoid, NULL },
	{ "SECTION_COVER", al_reader_cover, NULL },
};

#define NEEDED 3 /* the sections that can't be left out */

static void
end_section(struct al_roster_reader *in)
{
	if (in->section == 1 && in->r->days == 0 && in->status == AL_OK)
		al_reader_fail(in, 0,
			       _("SECTION_HORIZON lacks the number of days"));
	if (in->section > 0 && sections[in->section - 1].end != NULL)
		sections[in->section - 1].end(in);
}

static void
begin_section(struct al_roster_reader *in)
{
	size_t i = 0;

	while (i < AL_COUNT(sections) &&
	       !al_streq(sections[i].name, in->cell[0]))
		i++;
	if (i == AL_COUNT(sections)) {
		al_reader_fail(in, 0, _("there is no section '%s'"),
			       in->cell[0]);
	} else if (i < in->section) {
		al_reader_fail(in, 0, _("%s must stand before %s, and once"),
			       sections[i].name,
			       sections[in->section - 1].name);
	} else if (i > in->section && in->section < NEEDED) {
		al_reader_fail(in, 0, _("expected %s"),
			       sections[in->section].name);
	} else {
		end_section(in);
		in->section = i + 1;
		return;
	}
	in->lost = true;
}

/* Cut the line at its commas, blanks around cells dropped. */
static void
cut(struct al_roster_reader *in, const char *s, size_t len)
{
	const char *end = s + len, *comma = s;

	in->n = 0;
	for (; s <= end; s = comma + 1) {
		const char *from = s, *to = NULL;

		comma = memchr(s, ',', (size_t)(end - s));
		if (comma == NULL)
			comma = end;
		for (to = comma; from < to && (*from == ' ' || *from == '\t');)
			from++;
		while (to > from &&
		       (to[-1] == ' ' || to[-1] == '\t' || to[-1] == '\r'))
			to--;
		if (in->n == in->room) {
			in->room = in->room * 2 + 16;
			in->cell = al_realloc(in->cell,
					      in->room * sizeof *in->cell);
		}
		in->cell[in->n++] =
			al_arena_strndup(&in->arena, from, (size_t)(to - from));
	}
}

static void
read_line(struct al_roster_reader *in, const char *s, size_t len)
{
	in->line++;
	cut(in, s, len);
	if (in->cell[0][0] == '#' || (in->n == 1 && in->cell[0][0] == '\0'))
		return;
	if (strncmp(in->cell[0], "SECTION_", 8) == 0)
		begin_section(in);
	else if (in->section == 0)
		al_reader_fail(in, 0, _("expected %s"), sections[0].name);
	else
		sections[in->section - 1].line(in);
}

static void
read_text(struct al_roster_reader *in, const char *s, size_t n)
{
	const char *end = s + n, *feed = NULL;

	if (n >= 3 && memcmp(s, "\xef\xbb\xbf", 3) == 0)
		s += 3;
	for (; s < end && !in->lost; s = feed + 1) {
		feed = memchr(s, '\n', (size_t)(end - s));
		if (feed == NULL)
			feed = end;
		read_line(in, s, (size_t)(feed - s));
		/* a wrong horizon would make all days wrong */
		in->lost |= in->status != AL_OK && in->section <= 1;
	}
	if (in->line == 0)
		in->line = 1; /* an empty file */
	if (in->status == AL_OK && in->section < NEEDED)
		al_reader_fail(in, 0, _("expected %s"),
			       sections[in->section].name);
	if (in->status == AL_OK)
		end_section(in);
}

enum al_status
al_roster_read(const char *text, size_t n, const char *file,
	       struct al_roster **out, struct al_err *e)
{
	struct al_roster_reader in = { .e = e };

	in.r = al_alloc(sizeof *in.r);
	al_err_about(e, "%s", file);
	read_text(&in, text, n);
	al_err_about_clear(e);
	*out = in.status == AL_OK ? in.r : NULL;
	if (in.status != AL_OK)
		al_roster_free(in.r);
	al_map_release(&in.shifts);
	al_map_release(&in.workers);
	al_arena_release(&in.arena);
	free(in.cell);
	free(in.barred);
	free(in.barred_line);
	free(in.wanted);
	return in.status;
}
