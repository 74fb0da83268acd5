The duty roster as a wall calendar: a page in HTML with a row for each week.

needs: tidy

  $ export ANLAN_NOW=2026-09-20T09:00
  $ ledger-init -q --office '示例县局 <&"1">' --lang en --training >init
  $ for s in li wang zhao; do staff-add -q --code $s --name 李示例$s; done >out; staff-add -q --code odd --name '<b>王&"样本"' >out
  $ cat >office.plan <<'END'
  > plan office "office duty" 机关值班
  >   shift full "24 hours" 全天 08:00 to 08:00 on working days
  >   shift day "day" 白班 08:00 to 20:00 on days off
  >   post leader "leader on duty" 带班领导 1
  >   post officer "duty officer" 值班员 1
  > END
  $ ledger-add -q dutyplan --code office --name 机关值班 --english "office duty" --rules "$(cat office.plan)" >out
  $ ledger-add -q keyperiod --code oct --name 国庆安保 --english "National Day" --kind festival --from 2026-09-30 --to 2026-10-02 >out
  $ echo 'ledger-add -q roster --plan office --shift $2 --post $3 --day $1 --staff "$4" --first "$4" --starts "$1 08:00" --ends "$1 20:00"' >seat
  $ for d in '2026-09-30 full leader zhao' '2026-10-01 day leader li' '2026-10-01 day officer wang' '2026-10-09 full leader odd' '2026-10-10 full officer wang' '2026-10-31 day leader zhao' '2026-11-01 day leader li'; do sh seat $d; done >out; sh seat 2026-10-09 full officer '' >out; ledger-add -q roster --plan office --shift day --post leader --seat 2 --day 2026-10-31 --starts 2026-10-31T08:00 --ends 2026-10-31T20:00 --staff odd
  PB2026-000009
  $ roster-take -q PB2026-000003 --staff zhao --reason 生病 >out; ledger-do -q absent PB2026-000002 >out

Whole weeks from Monday to Sunday, days of other months empty; a checker has
nothing to say of it.

  $ roster-show -q --month 2026-10 -o oct.html; tidy -q -e oct.html; grep -c '<tr>' oct.html; grep -c '<td></td>' oct.html; grep -c 'class="day"' oct.html
  6
  4
  31
  $ sed -n '/<h1>/,/^<tbody>/p; /<footer>/,$p' oct.html; grep -A12 'day">October 1\|day">10<\|day">9<\|day">31\|day">2<' oct.html | sed '/^--/d'
  <h1>示例县局 &lt;&amp;&quot;1&quot;&gt;: duty roster, October 2026</h1>
  <table>
  <thead>
  <tr>
  <th scope="col">Monday</th>
  <th scope="col">Tuesday</th>
  <th scope="col">Wednesday</th>
  <th scope="col">Thursday</th>
  <th scope="col">Friday</th>
  <th scope="col">Saturday</th>
  <th scope="col">Sunday</th>
  </tr>
  </thead>
  <tbody>
  <footer>
  <span class="off">day off</span>
  <span class="key">key period</span>
  <span class="swap">another than planned, or absent</span>
  <span class="hole">nobody</span>
  as of 2026-09-20 09:00; training ledger
  </footer>
  </body>
  </html>
  <div class="day">October 1 <span class="said">国庆节</span> <span class="said">National Day</span></div>
  <p class="shift">day</p>
  <ul>
  <li><span class="post">leader on duty</span> <span class="swap">李示例li (absent)</span></li>
  <li><span class="post">duty officer</span> <span class="swap">李示例zhao (was 李示例wang)</span></li>
  </ul>
  </td>
  <td class="off key">
  <div class="day">2 <span class="said">国庆节</span> <span class="said">National Day</span></div>
  </td>
  <td class="off">
  <div class="day">3 <span class="said">国庆节</span></div>
  </td>
  <div class="day">9</div>
  <p class="shift">24 hours</p>
  <ul>
  <li><span class="post">leader on duty</span> <span>&lt;b&gt;王&amp;&quot;样本&quot;</span></li>
  <li><span class="post">duty officer</span> <span class="hole">[nobody] (PB2026-000008)</span></li>
  </ul>
  </td>
  <td class="work">
  <div class="day">10 <span class="said">国庆节</span> <span class="said">worked</span></div>
  <p class="shift">24 hours</p>
  <ul>
  <li><span class="post">duty officer</span> <span>李示例wang</span></li>
  </ul>
  <div class="day">31</div>
  <p class="shift">day</p>
  <ul>
  <li><span class="post">leader on duty</span> <span>李示例zhao</span>, <span>&lt;b&gt;王&amp;&quot;样本&quot;</span></li>
  </ul>
  </td>
  <td></td>
  </tr>
  </tbody>
  </table>
  <footer>
  <span class="off">day off</span>
  <span class="key">key period</span>

In Chinese; one person, with receptions; the period's own days and no others; the
codes.

  $ export ANLAN_LANG=zh
  $ roster-show -q --month 2026-10 --format html >zh.html; tidy -q -e zh.html; sed -n '/<title>/p; /<html/p; /<footer>/,$p' zh.html; grep -A11 'day">10月1日' zh.html
  <html lang="zh-CN">
  <title>示例县局 &lt;&amp;&quot;1&quot;&gt;2026年10月值班表</title>
  <footer>
  <span class="off">休息日</span>
  <span class="key">重点时段</span>
  <span class="swap">调班、顶班或缺岗</span>
  <span class="hole">空缺</span>
  截至 2026-09-20 09:00；练习台账
  </footer>
  </body>
  </html>
  <div class="day">10月1日 <span class="said">国庆节</span> <span class="said">国庆安保</span></div>
  <p class="shift">白班</p>
  <ul>
  <li><span class="post">带班领导</span> <span class="swap">李示例li（缺岗）</span></li>
  <li><span class="post">值班员</span> <span class="swap">李示例zhao（原李示例wang）</span></li>
  </ul>
  </td>
  <td class="off key">
  <div class="day">2 <span class="said">国庆节</span> <span class="said">国庆安保</span></div>
  </td>
  <td class="off">
  <div class="day">3 <span class="said">国庆节</span></div>
  $ ledger-add -q slot --day 2026-10-12 --leader zhao --place '<hall>' >out; roster-show -q --staff zhao --week 2026-W40 --codes --format html >w.html; tidy -q -e w.html; sed -n '/<title>/p' w.html; grep -c '<tr>' w.html; grep '<li' w.html; roster-show -q --staff zhao --plan office --from 2026-09-30 --to 2026-10-05 --format html | grep -c '<li'; roster-show -q --staff zhao --month 2026-10 --format html | grep -A4 'day">12'
  <title>示例县局 &lt;&amp;&quot;1&quot;&gt;2026年9月28日至2026年10月4日值班表（李示例zhao）</title>
  2
  <li><span class="post">带班领导</span> <span>李示例zhao（PB2026-000001）</span></li>
  <li><span class="post">值班员</span> <span class="swap">李示例zhao（原李示例wang，PB2026-000003）</span></li>
  2
  <div class="day">12</div>
  <ul>
  <li><span class="post">接访（&lt;hall&gt;）</span> <span>李示例zhao</span></li>
  </ul>
  </td>

A month that begins on Monday, one that ends on Sunday, of four weeks and of six;
without a period this month; nobody on duty is a page too.

  $ for m in 2026-06 2026-05 2027-02 2026-08; do roster-show -q --month $m --format html >m.html; echo $? $(grep -c '<tr>' m.html) $(grep -c '<td></td>' m.html); done; roster-show -q --format html | grep '<title>'
  1 6 5
  1 6 4
  1 5 0
  1 7 11
  <title>示例县局 &lt;&amp;&quot;1&quot;&gt;2026年9月值班表</title>
  $ ANLAN_LANG=en roster-show -q --day 2026-10-01 -o d.htm; grep -c '<tr>' d.htm; ANLAN_LANG=en roster-show --format htm
  2
  ! roster-show: there is no format 'htm'; expected table, plain, csv, json, jsonl, html or ics
  ! roster-show: training ledger
  [2]
  $ ANLAN_LANG=en ledger-verify -q --rules | sed 's/: .*//'
  verified
