/* show_cover.c: which units of its set a record hasn't reached yet */
#include "covers.h"
#include "show.h"
#include "base/encode.h"

#include <inttypes.h>

static void
text(struct al_showing *x, const struct al_coverage *c)
{
	bool zh = x->b->zh, any = false;

	al_buf_addf(&x->out,
		    zh ? "  应覆盖 %2$zu 个单位，已覆盖 %1$zu 个"
		       : "  units reached: %zu of %zu",
		    c->ndone, c->n);
	for (size_t i = 0; i < c->n; i++) {
		if (c->done[i])
			continue;
		al_buf_adds(&x->out, any ? (zh ? "、" : ", ")
					 : (zh ? "；尚未：" : "; not yet: "));
		al_buf_adds(&x->out, al_ref_name_of(x->b, "unit", c->unit[i]));
		any = true;
	}
	al_buf_addc(&x->out, '\n');
}

static void
json(struct al_showing *x, const struct al_coverage *c)
{
	bool any = false;

	al_buf_addf(&x->out,
		    ",\"coverage\":{\"expected\":%zu,\"covered\":%zu,"
		    "\"uncovered\":[",
		    c->n, c->ndone);
	for (size_t i = 0; i < c->n; i++) {
		if (c->done[i])
			continue;
		al_buf_adds(&x->out, any ? "," : "");
		al_json_str(&x->out, c->unit[i]);
		any = true;
	}
	al_buf_adds(&x->out, "]}");
}

enum al_status
al_show_cover(struct al_showing *x, bool as_json)
{
	struct al_coverage c;
	struct al_owing w;
	enum al_status s;

	if (x->r->def->covers < 0)
		return AL_OK;
	al_owing_init(&w, x->b);
	s = al_covers_record(&w, x->r, al_now(x->b), &c, x->e);
	if (s == AL_OK)
		(as_json ? json : text)(x, &c);
	al_owing_release(&w);
	return s == AL_FOUND ? AL_OK : s;
}
