/* show_attached.c: the files attached to a record, as text and as JSON */
#include "show.h"
#include "base/encode.h"

#include <inttypes.h>
#include <string.h>

/* What was asked for with it, such as "before". */
static void
asked(struct al_showing *x, const struct al_attachment *at)
{
	const struct al_ledger *def = x->r->def;
	struct al_parsed *p = al_effect_parse(at->entry->data, NULL);
	struct al_value v;

	for (size_t i = 0; p && i < def->attach.nask; i++) {
		const struct al_field *f =
			&def->field[def->attach.ask[i].field];

		if (f->type == AL_PRIVATE ||
		    !al_parsed_value(p, f->arg ? "arg" : "set", f->name, &v))
			continue;
		al_buf_adds(&x->out, x->b->zh ? "，" : ", ");
		al_value_text(x->b, f, &v, &x->out);
	}
	al_parsed_free(p);
}

static void
line(struct al_showing *x, const struct al_attachment *at)
{
	bool zh = x->b->zh;
	struct al_buf path = { 0 };

	al_buf_addf(&x->out, "  %d  %s", at->n, at->is.name);
	asked(x, at);
	al_buf_addf(&x->out,
		    zh ? "（%" PRId64 " 字节，%.12s）"
		       : " (%" PRId64 " bytes, %.12s)",
		    at->is.size, at->is.hash);
	al_file_path(al_db_path(x->b->db), at->is.hash, &path);
	al_buf_addf(&x->out, "\n      %s\n", path.s);
	al_buf_release(&path);
}

void
al_show_attached(struct al_showing *x)
{
	if (x->nattached)
		al_buf_addf(&x->out, "\n%s\n",
			    x->b->zh ? "附件" : "Attachments");
	for (size_t i = 0; i < x->nattached; i++)
		line(x, &x->attached[i]);
}

static void
object(struct al_showing *x, const struct al_attachment *at)
{
	struct al_buf *o = &x->out, path = { 0 };

	al_file_path(al_db_path(x->b->db), at->is.hash, &path);
	al_buf_addf(o, "{\"n\":%d,\"entry\":%" PRId64 ",\"name\":", at->n,
		    at->entry->seq);
	al_json_str(o, at->is.name);
	al_buf_addf(o, ",\"size\":%" PRId64 ",\"hash\":\"%s\",\"path\":",
		    at->is.size, at->is.hash);
	al_json_str(o, path.s);
	al_buf_addc(o, '}');
	al_buf_release(&path);
}

void
al_show_attached_json(struct al_showing *x)
{
	al_buf_addc(&x->out, '[');
	for (size_t i = 0; i < x->nattached; i++) {
		if (i)
			al_buf_addc(&x->out, ',');
		object(x, &x->attached[i]);
	}
	al_buf_addc(&x->out, ']');
}
