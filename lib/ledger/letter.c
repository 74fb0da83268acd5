/* letter.c: what a reminder says, as a message */
#include "remind.h"
#include "render/mail.h"

#include <string.h>

static void
count(const struct al_letter *l, struct al_buf *out)
{
	size_t n[AL_MARKS] = { 0 };

	for (size_t i = 0; i < l->n; i++)
		n[l->row[i]->mark]++;
	al_due_counts(l->b, n, out);
}

static void
subject(const struct al_letter *l, struct al_buf *out)
{
	bool zh = l->b->zh;
	char day[AL_DATE_LEN];

	al_day_text(al_time_day(al_now(l->b), al_offset(l->b)), day);
	if (al_office_training(l->b))
		al_buf_adds(out, zh ? "［练习］" : "[training] ");
	al_buf_adds(out, zh ? "催办：" : "Duties: ");
	count(l, out);
	al_buf_addf(out, zh ? "（%s）" : " (%s)", day);
}

static void
opening(const struct al_letter *l, struct al_buf *out)
{
	bool zh = l->b->zh;

	al_buf_addf(out, zh ? "%s：\n\n截至" : "%s,\n\nas of ",
		    l->unit ? l->unit : al_db_office(l->b->db)->name);
	al_show_time(l->b, al_now(l->b), out);
	if (l->unit)
		al_buf_adds(out, zh ? "，由你单位办理的事项："
				    : ", of what falls to you: ");
	else
		al_buf_adds(out, zh ? "，未发给责任单位的事项："
				    : ", of what no unit was told: ");
	count(l, out);
	al_buf_adds(out, zh ? "。\n" : ".\n");
}

/* How it stands with the due time: the cell says how many days are left. */
static void
standing(const struct al_letter *l, const struct al_due_row *r,
	 struct al_buf *out)
{
	const char *days = r->cell[AL_R_DAYS].text;
	bool zh = l->b->zh, late = days && *days == '-';

	if (r->mark == AL_MARK_OVERDUE && late)
		al_buf_addf(out, zh ? "，已逾期%s天" : ", days overdue: %s",
			    days + 1);
	else if (r->mark == AL_MARK_OVERDUE)
		al_buf_adds(out, zh ? "，已逾期" : ", overdue");
	else if (r->mark == AL_MARK_TODAY)
		al_buf_adds(out, zh ? "，今日到期" : ", today");
	else if (days)
		al_buf_addf(out, zh ? "，还有%s天" : ", days left: %s", days);
}

static void
line(const struct al_letter *l, const struct al_label *label, const char *text,
     struct al_buf *out)
{
	if (text)
		al_buf_addf(out, l->b->zh ? "   %s：%s\n" : "   %s: %s\n",
			    al_label(l->b, label), text);
}

static void
duty(const struct al_letter *l, size_t i, struct al_buf *out)
{
	static const struct al_label owner = { "responsible", "责任人" };
	static const struct al_label lead = { "leader answerable", "包案领导" };
	static const struct al_label what = { "about", "事由" };
	static const struct al_label due = { "due", "到期" };
	const struct al_due_row *r = l->row[i];
	const struct al_cell *c = r->cell;
	struct al_buf when = { 0 };

	al_buf_addf(out, l->b->zh ? "\n%zu. %s　%s·%s\n" : "\n%zu. %s %s: %s\n",
		    i + 1, c[AL_R_CODE].text, c[AL_R_LEDGER].text,
		    c[AL_R_CLOCK].text);
	al_buf_adds(&when, c[AL_R_DUE].text);
	standing(l, r, &when);
	line(l, &due, when.s, out);
	al_buf_release(&when);
	line(l, &owner, c[AL_R_OWNER].text, out);
	line(l, &lead, c[AL_R_LEAD].text, out);
	line(l, &what, c[AL_R_WHAT].text, out);
}

static void
closing(const struct al_letter *l, struct al_buf *out)
{
	bool zh = l->b->zh;

	al_buf_addf(out, zh ? "\n%s\n催办编号：%s\n" : "\n%s\nreminder %s\n",
		    al_db_office(l->b->db)->name, l->code);
	if (al_office_training(l->b))
		al_buf_adds(out, zh ? "（练习用台账，请勿当真）\n"
				    : "(from a training ledger)\n");
}

void
al_letter_write(const struct al_letter *l, struct al_buf *out)
{
	const struct al_office *o = al_db_office(l->b->db);
	struct al_buf title = { 0 }, body = { 0 }, id = { 0 };

	subject(l, &title);
	opening(l, &body);
	for (size_t i = 0; i < l->n; i++)
		duty(l, i, &body);
	closing(l, &body);
	al_buf_addf(&id, "%s.%s", l->code, o->fingerprint);
	al_mail_write(&(struct al_mail){ .from = l->how->from,
					 .from_name = o->name,
					 .to = l->to,
					 .to_name = l->unit ? l->unit : o->name,
					 .subject = title.s,
					 .id = id.s,
					 .lang = o->lang,
					 .body = body.s,
					 .date = al_journal_now(l->b->db),
					 .offset = al_offset(l->b) },
		      out);
	al_buf_release(&title);
	al_buf_release(&body);
	al_buf_release(&id);
}
