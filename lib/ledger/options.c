/* options.c: options and actions of commands, derived from the definitions */
#include "attach.h"
#include "table.h"
#include "base/builtin.h"

#include <string.h>

struct options {
	struct al_book *b;
	struct al_option *list;
	size_t n;
	const struct al_ledger *def; /* whose fields they are */
};

static void
put(struct options *o, const char *name, const char *metavar, const char *help,
    bool required)
{
	struct al_option *slot = al_grow(&o->list, o->n++, sizeof *slot);

	*slot = (struct al_option){ name, metavar, help, required };
}

static const char *
metavar_of(const struct al_field *f)
{
	if (f->type == AL_FIGURES)
		return "NAME=N,...";
	if (f->many)
		return f->type == AL_CHOICE ? "WORD,..." : "CODE,...";
	switch (f->type) {
	case AL_INT:
		return "N";
	case AL_MONEY:
		return "YUAN";
	case AL_YES:
		return "yes|no";
	case AL_DATE:
		return "DATE";
	case AL_INSTANT:
		return "TIME";
	case AL_CHOICE:
		return "WORD";
	case AL_REF:
	case AL_CODE:
		return "CODE";
	default:
		return "TEXT";
	}
}

void
al_choices_text(const struct al_book *b, const struct al_field *f,
		struct al_buf *out)
{
	size_t from = out->len;

	for (size_t i = 0; i < f->nchoice; i++) {
		const struct al_choice *c = &f->choice[i];

		if (c->retired)
			continue;
		if (out->len > from)
			al_buf_adds(out, b->zh ? "、" : ", ");
		al_buf_adds(out, c->word);
		if (b->zh)
			al_buf_adds(out, c->label.zh);
		else if (strcmp(c->label.en, c->word) != 0)
			al_buf_addf(out, " – %s", c->label.en);
	}
}

const char *
al_default_text(const struct al_field *f)
{
	if (!f->deflt || f->type != AL_YES)
		return f->deflt;
	return strcmp(f->deflt, "1") == 0 ? "yes" : "no";
}

/* The label; the choices; the default. */
static const char *
help_of(struct options *o, const struct al_field *f)
{
	struct al_buf b = { 0 };
	char *text;

	al_buf_adds(&b, al_label(o->b, &f->label));
	if (f->nchoice)
		al_buf_adds(&b, o->b->zh ? "：" : ": ");
	al_choices_text(o->b, f, &b);
	for (size_t i = 0; i < f->nfrom; i++)
		al_buf_addf(&b,
			    o->b->zh ? "（默认取自 %s.%s）"
				     : " (default %s.%s)",
			    o->def->field[f->from[i].of].option,
			    f->from[i].field);
	if (f->deflt_lead)
		al_buf_adds(&b, o->b->zh ? "（默认按分管）"
					 : " (default by portfolio)");
	if (f->deflt)
		al_buf_addf(&b, o->b->zh ? "（默认 %s）" : " (default %s)",
			    al_default_text(f));
	if (f->graded)
		al_buf_adds(&b, o->b->zh ? "（按规则判定）" : " (graded)");
	text = al_arena_strdup(&o->b->ref_arena, al_buf_str(&b));
	al_buf_release(&b);
	return text;
}

static void
put_field(struct options *o, const struct al_field *f, bool required)
{
	put(o, f->option, metavar_of(f), help_of(o, f), required);
}

/* ---- for each purpose -------------------------------------------------------------- */

static void
for_add(struct options *o, const struct al_ledger *def)
{
	if (def->reg)
		put(o, "code", "CODE", o->b->zh ? "编号" : "its code", true);
	for (size_t i = 0; i < def->ncol; i++)
		if (!def->field[i].later && !def->field[i].derived)
			put_field(o, &def->field[i],
				  def->field[i].required &&
					  !al_def_fills(&def->field[i]));
	put_field(o, &def->field[def->nfield - 3], false); /* note */
}

static void
for_action(struct options *o, const struct al_ledger *def,
	   const struct al_action *a)
{
	for (size_t i = 0; i < a->nask; i++) {
		const struct al_field *f = &def->field[a->ask[i].field];

		put_field(o, f, !a->ask[i].optional && !al_def_fills(f));
	}
}

/* An action may ask for what every one takes. */
static bool
is_put(const struct options *o, const struct al_field *f)
{
	for (size_t i = 0; i < o->n; i++)
		if (strcmp(o->list[i].name, f->option) == 0)
			return true;
	return false;
}

static bool
built_in_takes(const struct al_ledger *def, int built_in, int field)
{
	if (built_in == AL_A_CORRECT)
		return !def->field[field].arg;
	return built_in == AL_A_ASSIGN &&
	       (field == def->unit || field == def->owner ||
		field == def->lead);
}

/* Every field and argument, where the action isn't known. */
static void
for_do(struct options *o, const struct al_ledger *def, int action)
{
	size_t common = def->nfield - 3; /* note, reason, approver */
	bool attach = action == (int)def->naction + AL_A_ATTACH;

	if (attach || action < 0)
		put(o, al_file_field.option, "FILE",
		    al_label(o->b, &al_file_field.label), attach);
	if (attach)
		for_action(o, def, &def->attach);
	else if (action >= 0 && (size_t)action < def->naction)
		for_action(o, def, &def->action[action]);
	for (size_t i = 0; i < common; i++)
		if (!def->field[i].derived &&
		    (action < 0 ||
		     built_in_takes(def, action - (int)def->naction, (int)i)))
			put_field(o, &def->field[i], false);
	for (size_t i = common; i < def->nfield; i++)
		if (!is_put(o, &def->field[i]))
			put_field(o, &def->field[i], false);
}

static bool
has_order(const struct al_field *f)
{
	return f->type == AL_DATE || f->type == AL_INSTANT ||
	       f->type == AL_INT || f->type == AL_MONEY;
}

static void
for_list(struct options *o, const struct al_ledger *def)
{
	static const struct {
		const char *name, *metavar, *en, *zh;
	} common[] = {
		{ "state", "WORD", "in this state", "状态" },
		{ "open", NULL, "not in a final state", "未办结的" },
		{ "overdue", NULL, "a duty is overdue", "有逾期时限的" },
		{ "due-within", "Nd", "a duty is due within N days, or overdue",
		  "N 天内到期或已逾期的" },
		{ "text", "WORDS", "these words stand in it", "含有这些字词" },
		{ "under", "UNIT", "of this unit and all below it",
		  "该单位及其下级" },
		{ "for", "UNIT", "what may be given to this unit",
		  "可以交给该单位的" },
		{ "void", NULL, "undone entries too", "含已撤销的" },
	};
	struct al_arena *a = &o->b->ref_arena;

	for (size_t i = 0; i < def->ncol; i++) {
		const struct al_field *f = &def->field[i];

		if (f->type == AL_PRIVATE)
			continue;
		put_field(o, f, false);
		o->list[o->n - 1].help = al_label(o->b, &f->label);
		if (!has_order(f))
			continue;
		put(o, al_arena_printf(a, "%s-from", f->option), metavar_of(f),
		    o->b->zh ? "从（含）" : "from, included", false);
		put(o, al_arena_printf(a, "%s-to", f->option), metavar_of(f),
		    o->b->zh ? "到（含）" : "to, included", false);
	}
	if (def->reg)
		put(o, "code", "CODE", o->b->zh ? "编号" : "code", false);
	for (size_t i = 0; i < AL_COUNT(common); i++)
		put(o, common[i].name, common[i].metavar,
		    o->b->zh ? common[i].zh : common[i].en, false);
}

enum al_status
al_options(struct al_book *b, const char *ledger, enum al_purpose purpose,
	   const char *action, const struct al_option **out, size_t *n,
	   struct al_err *e)
{
	struct options o = { .b = b };
	const struct al_ledger *def;
	struct al_option *kept;
	enum al_status s;
	int number = action ? -1 : 0;

	s = al_book_ledger(b, ledger, &def, e);
	if (s != AL_OK)
		return s;
	o.def = def;
	if (action)
		number = al_def_action(def, action);
	if (purpose == AL_FOR_ADD)
		for_add(&o, def);
	else if (purpose == AL_FOR_LIST)
		for_list(&o, def);
	else
		for_do(&o, def, action ? number : -1);
	kept = al_arena_alloc(&b->ref_arena, (o.n + 1) * sizeof *kept);
	if (o.n)
		memcpy(kept, o.list, o.n * sizeof *kept);
	free(o.list);
	*out = kept;
	*n = o.n;
	return AL_OK;
}

/* ---- actions ------------------------------------------------------------------------- */

static void
states_text(struct al_book *b, const struct al_ledger *def, uint64_t from,
	    struct al_buf *out)
{
	bool any = false;

	for (size_t i = 0; i < def->nstate; i++)
		if (from & ((uint64_t)1 << i)) {
			al_buf_addf(out, "%s%s",
				    any ? (b->zh ? "、" : ", ") : "",
				    al_label(b, &def->state[i].label));
			any = true;
		}
}

static void
asks_text(const struct al_ledger *def, const struct al_action *a,
	  struct al_buf *out)
{
	for (size_t k = 0; k < a->nask; k++)
		al_buf_addf(out, a->ask[k].optional ? " [--%s]" : " --%s",
			    def->field[a->ask[k].field].option);
}

static void
tell_built_in(struct al_book *b, const struct al_ledger *def,
	      enum al_builtin_action action, struct al_buf *out)
{
	al_buf_addf(out, "%s\t%s", al_builtin_action_name[action],
		    al_label(b, &al_builtin_action_label[action]));
	if (action == AL_A_ATTACH) {
		al_buf_addf(out, " --%s", al_file_field.option);
		asks_text(def, &def->attach, out);
	}
	al_buf_addc(out, '\n');
}

enum al_status
al_actions(struct al_book *b, const char *ledger, char **out, struct al_err *e)
{
	const struct al_ledger *def;
	struct al_buf text = { 0 };
	enum al_status s = al_book_ledger(b, ledger, &def, e);

	if (s != AL_OK)
		return s;
	for (size_t i = 0; i < def->naction; i++) {
		const struct al_action *a = &def->action[i];

		al_buf_addf(&text, "%s\t%s", a->name, al_label(b, &a->label));
		asks_text(def, a, &text);
		al_buf_adds(&text, b->zh ? "（" : " (");
		states_text(b, def, a->from, &text);
		al_buf_adds(&text, b->zh ? "）\n" : ")\n");
	}
	for (size_t i = 0; i < AL_BY_HAND; i++)
		tell_built_in(b, def, al_by_hand[i], &text);
	*out = al_buf_take(&text);
	return AL_OK;
}

enum al_status
al_open_shipped(const char *lang, struct al_book **out, struct al_err *e)
{
	struct al_db *db = NULL;
	struct al_book *b;
	struct al_ledger *def;
	enum al_status s = al_db_scratch(&db, e);

	if (s != AL_OK)
		return s;
	b = al_book_over(db, lang ? lang : "zh");
	for (const struct al_builtin *f = al_builtins; s == AL_OK && f->path;
	     f++) {
		if (strncmp(f->path, "ledgers/", 8) != 0)
			continue;
		s = al_def_load(f->text, f->path, &def, e);
		if (s == AL_OK)
			*(struct al_ledger **)al_grow(&b->ledger, b->nledger++,
						      sizeof def) = def;
	}
	*out = b;
	return s;
}
