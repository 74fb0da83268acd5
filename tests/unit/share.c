/* share.c: tests of a long plan that searchers cool together */
#include "check.h"

#include "roster/share.h"
#include "roster/solve.h"

#define WORKERS 5

/* So many days of early, late and night shifts for a few people. */
static struct al_roster *
problem(int days)
{
	struct al_buf b = { NULL, 0, 0 };
	struct al_err *e = al_err_new();
	struct al_roster *r = NULL;

	al_buf_addf(&b,
		    "SECTION_HORIZON\n%d\nSECTION_SHIFTS\nE,480,\n"
		    "L,480,E\nN,600,E|L\nSECTION_STAFF\n",
		    days);
	for (int p = 0; p < WORKERS; p++)
		al_buf_addf(&b, "W%d,E=%d|L=%d|N=%d,%d,%d,%d,2,2,%d\n", p, days,
			    days / 3, days / 5, days * 330, days * 280, 4 + p,
			    days / 12);
	al_buf_adds(&b, "SECTION_COVER\n");
	for (int d = 0; d < days; d++)
		al_buf_addf(&b, "%d,E,%d,100,1\n%d,L,1,100,1\n%d,N,1,90,2\n", d,
			    1 + d % 2, d, d);
	CHECK_INT(al_roster_read(b.s, b.len, "x", &r, e), AL_OK);
	al_buf_release(&b);
	al_err_free(e);
	return r;
}

static void
test_fits(void)
{
	struct al_roster *r = problem(7 * 16);

	CHECK(al_share_fits(r, 2));
	CHECK(!al_share_fits(r, 1));
	CHECK(!al_share_fits(r, 3));
	al_roster_free(r);
	r = problem(7 * 16 - 1);
	CHECK(!al_share_fits(r, 2));
	al_roster_free(r);
}

static uint8_t *
solved(const struct al_roster *r, int threads, int64_t *penalty)
{
	struct al_roster_search how = { .seed = 1,
					.threads = threads,
					.moves = 40000 };
	struct al_err *e = al_err_new();
	uint8_t *cell = NULL;

	CHECK_INT(al_roster_best(r, &how, &cell, penalty, e), AL_OK);
	al_err_free(e);
	return cell;
}

/* Two searchers, or more than there are processors: the rules are kept. */
static void
test_together(void)
{
	struct al_roster *r = problem(7 * 36);
	struct al_sheet *s = al_sheet_new(r);

	for (int threads = 2; threads <= 4; threads++) {
		int64_t penalty = 0;
		uint8_t *cell = solved(r, threads, &penalty);

		al_sheet_put(s, cell);
		CHECK_INT(s->penalty, penalty);
		for (int p = 0; p < WORKERS; p++)
			CHECK(al_sheet_keeps(s, p));
		free(cell);
	}
	al_sheet_free(s);
	al_roster_free(r);
}

/* All parts of a limit together are what is left of it. */
static void
test_limits(void)
{
	struct al_roster *r = problem(7 * 36);
	struct al_share share[3];
	struct al_sheet *s = al_sheet_new(r);
	int64_t penalty = 0;
	uint8_t *cell = solved(r, 1, &penalty);

	al_sheet_put(s, cell);
	for (int i = 0; i < 3; i++) {
		al_share_init(&share[i], r);
		al_share_take(&share[i], s, i, 3, 5);
		CHECK(i == 0 || share[i].from >= share[i - 1].to + 7);
	}
	CHECK_INT(share[2].to, r->days);
	for (int p = 0; p < WORKERS; p++) {
		int minutes = 0, nights = 0, weekends = 0;

		for (int i = 0; i < 3; i++) {
			const struct al_worker *w = &share[i].own.worker[p];

			minutes += w->most_minutes - s->minutes[p];
			weekends += w->most_weekends - s->weekends[p];
			nights += w->most_of[3] - s->count[p * 4 + 3];
		}
		CHECK_INT(s->minutes[p] + minutes, r->worker[p].most_minutes);
		CHECK_INT(s->weekends[p] + weekends,
			  r->worker[p].most_weekends);
		CHECK_INT(s->count[p * 4 + 3] + nights,
			  r->worker[p].most_of[3]);
	}
	for (int i = 0; i < 3; i++)
		al_share_release(&share[i]);
	free(cell);
	al_sheet_free(s);
	al_roster_free(r);
}

int
main(void)
{
	test_fits();
	test_together();
	test_limits();
	return check_done();
}
