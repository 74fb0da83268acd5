The scorecard: units ranked by their own record, by duties met in time, then by
what is overdue, what is missing, and who is satisfied.

  $ export ANLAN_NOW=2026-04-01T09:00 ANLAN_LANG=zh
  $ ledger-init -q --office 示例县信访局 --training >out
  $ for u in a b c d e f; do unit-add -q --code $u --name 单位$u >out; done
  $ ledger-add -q unitset --code two --name 两个单位 --units a,b >out
  $ ledger-add -q returnkind --code mood --name 舆情周报 --period week --units two >out

Each of the first four has a task due in April, and meets it; the fifth is late.
Two have a case too: a visit afterwards found one satisfied and one not.  Who
was asked nothing is no worse for it, and shares a place.

  $ for u in a b c d e; do task-add -q --unit $u --due-on 2026-04-10 --task 清理 >out; done
  $ for u in c d; do case-add -q --channel visit --level county --summary 噪声 --unit $u --procedure simple >out; done
  $ task-do -q done DB2026-000001 DB2026-000002 DB2026-000003 DB2026-000004 >out
  $ case-do -q accept XF2026-000001 XF2026-000002 >out; case-do -q notify --noticed phone XF2026-000001 XF2026-000002 >out
  $ export ANLAN_NOW=2026-04-07T09:00
  $ case-do -q reply --outcome supported XF2026-000001 XF2026-000002 >out; case-do -q close XF2026-000001 XF2026-000002 >out
  $ case-do -q return-visit --satisfaction fair XF2026-000001 >out; case-do -q return-visit --satisfaction dissatisfied XF2026-000002 >out
  $ for w in 14 15 16 17; do ledger-add -q return --kind mood --unit a --period 2026-W$w --nothing yes --now 2026-04-30T10:00 >out; done
  $ export ANLAN_NOW=2026-05-06T09:00
  $ report-run -q scorecard --month 2026-04 | sed '/^--$/,$d'
  示例县信访局各单位履职排名（2026年4月）
  \
  名次  责任单位  到期  按期率（%）  逾期  未报报表  满意率（%）  不满意
  ----  --------  ----  -----------  ----  --------  -----------  ------
     1  单位a        1        100.0     0         0                    0
     1  单位c        4        100.0     0         0        100.0       0
     3  单位d        4        100.0     0         0          0.0       1
     4  单位b        1        100.0     0         4                    0
     5  单位e        1          0.0     1         0                    0
        单位f        0                  0         0                    0
        合计        11         90.9     1         4         50.0       1
  \
  　　排名规则：先看按期率，高的在前；按期率相同的，逾期少的在前；再相同的，未报报表少的在前；还相同的，回访不满意少的在前；都相同的，名次并列。本期没有时限到期的单位不排名，列在最后。
  \
  - 按期率：本期到期的时限中按期办结的比例，包括信访的登记、告知、答复，纠纷的化解，隐患的下达、整改、验收，督办事项的完成；补录的按记录的时间算，本期补录0件。
  - 逾期：截至2026-04-30 23:59:59仍有时限逾期的信访、纠纷、隐患和督办事项。
  - 未报报表：本期到期而没有报送的；零报告算已报。
  - 满意率：本期登记、已经回访的信访事项中，满意和基本满意的比例；不满意是其中不满意的件数，还没有回访的不算。
  \
  　　各单位只与自己的职责比。收到信访多少、群众来访多少不参加排名。
  \
  $ ANLAN_LANG=en report-run -q scorecard --month 2026-04 | sed -n '3,14p'
  rank  responsible unit  due  on time, %  overdue  missing returns  satisfied, %  dissatisfied
  ----  ----------------  ---  ----------  -------  ---------------  ------------  ------------
     1  单位a               1       100.0        0                0                           0
     1  单位c               4       100.0        0                0         100.0             0
     3  单位d               4       100.0        0                0           0.0             1
     4  单位b               1       100.0        0                4                           0
     5  单位e               1         0.0        1                0                           0
        单位f               0                    0                0                           0
        total              11        90.9        1                4          50.0             1
  \
  The rule: who met more of its duties in time stands first; where that is alike, who has less overdue; then who has fewer returns missing; then whose return visits found fewer not satisfied. Who is alike in all shares a place. Units with no duty due in this period have no place and come last.
  \

A case of another unit that only came has no part in it, however many were in
it; nothing due is no place.

  $ for i in 1 2 3 4; do case-add -q --channel visit --level county --summary 征地 --headcount 40 --unit f --received 2026-04-29 >out; done
  $ report-run -q scorecard --month 2026-04 | sed -n '3,12p'
  名次  责任单位  到期  按期率（%）  逾期  未报报表  满意率（%）  不满意
  ----  --------  ----  -----------  ----  --------  -----------  ------
     1  单位a        1        100.0     0         0                    0
     1  单位c        4        100.0     0         0        100.0       0
     3  单位d        4        100.0     0         0          0.0       1
     4  单位b        1        100.0     0         4                    0
     5  单位e        1          0.0     1         0                    0
        单位f        0                  0         0                    0
        合计        11         90.9     1         4         50.0       1
  \
  $ ANLAN_LANG=en ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 208 entries, head
