/* ics.c: appointments to iCalendar, by libical */
#include "ics.h"
#include "inner.h"
#include "base/civil.h"

#include <libical/ical.h>

#include <stdio.h>

struct al_ics {
	icalcomponent *all;
	int offset;
	char zone[16]; /* TZID: "UTC+0800" */
};

/* What libical hands out or takes is never NULL but for want of memory. */
static void *
got(void *p)
{
	if (!p)
		abort();
	return p;
}

static void
put(icalcomponent *c, icalproperty *p)
{
	icalcomponent_add_property(c, got(p));
}

/* ---- time ------------------------------------------------------------------ */

/* An instant as its digits stand on the wall `offset` seconds east of UTC. */
static struct icaltimetype
wall(al_time t, int offset)
{
	struct icaltimetype w = icaltime_null_time();
	al_day day = al_time_day(t, offset);
	int64_t left = t - al_time_at(day, 0, offset);

	al_day_split(day, &w.year, &w.month, &w.day);
	w.hour = (int)(left / 3600);
	w.minute = (int)(left / 60 % 60);
	w.second = (int)(left % 60);
	return w;
}

static struct icaltimetype
utc(al_time t)
{
	struct icaltimetype w = wall(t, 0);

	w.zone = icaltimezone_get_utc_timezone();
	return w;
}

/* In the office's zone, which the property names; a day has none. */
static void
put_local(const struct al_ics *a, icalcomponent *c, icalproperty *p,
	  bool whole_day)
{
	if (whole_day) {
		put(c, p);
		return;
	}
	icalproperty_add_parameter(got(p),
				   got(icalparameter_new_tzid(a->zone)));
	put(c, p);
}

/* The office's offset, which never changes. */
static icalcomponent *
make_zone(const struct al_ics *a)
{
	icalcomponent *zone = got(icalcomponent_new(ICAL_VTIMEZONE_COMPONENT));
	icalcomponent *standard =
		got(icalcomponent_new(ICAL_XSTANDARD_COMPONENT));

	put(zone, icalproperty_new_tzid(a->zone));
	put(standard, icalproperty_new_dtstart(wall(0, 0)));
	put(standard, icalproperty_new_tzoffsetfrom(a->offset));
	put(standard, icalproperty_new_tzoffsetto(a->offset));
	put(standard, icalproperty_new_tzname(a->zone));
	icalcomponent_add_component(zone, standard);
	return zone;
}

/* ---- calendar and appointments --------------------------------------------- */

/* As RFC 7986 says it, and as most programs look for it. */
static void
put_name(icalcomponent *c, const char *name)
{
	icalproperty *p = got(icalproperty_new_x(name));

	put(c, icalproperty_new_name(name));
	icalproperty_set_x_name(p, "X-WR-CALNAME");
	put(c, p);
}

struct al_ics *
al_ics_new(const char *name, int offset)
{
	struct al_ics *a = al_alloc(sizeof *a);
	int minutes = abs(offset) / 60;

	a->offset = offset;
	snprintf(a->zone, sizeof a->zone, "UTC%c%02d%02d",
		 offset < 0 ? '-' : '+', minutes / 60 % 100, minutes % 60);
	a->all = got(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
	put(a->all, icalproperty_new_version("2.0"));
	put(a->all,
	    icalproperty_new_prodid("-//Anlan//Anlan " AL_VERSION "//EN"));
	put(a->all, icalproperty_new_calscale("GREGORIAN"));
	put_name(a->all, name);
	icalcomponent_add_component(a->all, make_zone(a));
	return a;
}

static icalproperty *
clean(icalproperty *(*make)(const char *), const char *text, bool lines)
{
	struct al_buf out = { 0 };
	icalproperty *p;

	al_render_clean(&out, text, lines);
	p = make(al_buf_str(&out));
	al_buf_release(&out);
	return p;
}

void
al_ics_add(struct al_ics *a, const struct al_ics_event *v)
{
	icalcomponent *c = got(icalcomponent_new(ICAL_VEVENT_COMPONENT));
	struct icaltimetype changed = utc(v->changed),
			    starts = wall(v->starts, a->offset),
			    ends = wall(v->ends, a->offset);

	starts.is_date = ends.is_date = v->whole_day;

	put(c, icalproperty_new_uid(v->uid));
	put(c, icalproperty_new_sequence(v->sequence));
	/* without a METHOD this is when it was last revised */
	put(c, icalproperty_new_dtstamp(changed));
	put(c, icalproperty_new_created(utc(v->created)));
	put(c, icalproperty_new_lastmodified(changed));
	put_local(a, c, icalproperty_new_dtstart(starts), v->whole_day);
	put_local(a, c, icalproperty_new_dtend(ends), v->whole_day);
	put(c, clean(icalproperty_new_summary, v->summary, false));
	if (v->description)
		put(c,
		    clean(icalproperty_new_description, v->description, true));
	put(c, icalproperty_new_status(v->cancelled   ? ICAL_STATUS_CANCELLED
				       : v->tentative ? ICAL_STATUS_TENTATIVE
						      : ICAL_STATUS_CONFIRMED));
	icalcomponent_add_component(a->all, c);
}

/* Octets of the character that `s` begins with. */
static size_t
octets(const char *s)
{
	size_t n = 1;

	while ((s[n] & 0xc0) == 0x80)
		n++;
	return n;
}

#define FOLD "\r\n "
#define LINE_OCTETS 75

/*
 * Lines as libical folds them, folded anew: where the end of a line is due in
 * column 75, libical 3.0 cuts between its CR and LF.
 */
static void
fold(const char *s, struct al_buf *out)
{
	size_t column = 0, n;

	for (; *s; s += n) {
		n = octets(s);
		if (strncmp(s, FOLD, strlen(FOLD)) == 0) {
			n = strlen(FOLD);
		} else if (*s == '\n') {
			al_buf_adds(out, "\r\n");
			column = 0;
		} else if (*s != '\r') {
			if (column + n > LINE_OCTETS) {
				al_buf_adds(out, FOLD);
				column = 1;
			}
			al_buf_add(out, s, n);
			column += n;
		}
	}
}

void
al_ics_text(struct al_ics *a, struct al_buf *out)
{
	char *text = got(icalcomponent_as_ical_string_r(a->all));

	fold(text, out);
	icalmemory_free_buffer(text);
}

void
al_ics_free(struct al_ics *a)
{
	if (!a)
		return;
	icalcomponent_free(a->all);
	free(a);
}
