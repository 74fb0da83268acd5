Published problems: the plans are judged by a program that isn't ours.

needs: shared python3 plain

  $ roster-solve -q "$SHARED/data/roster/Instance1.txt" --time 2 -o 1.csv; "$SHARED/tools/check-shifts" "$SHARED/data/roster/Instance1.txt" 1.csv | sed "s/^/1: /; s/ cover=.*hard/ hard/"
  1: FEASIBLE penalty=607 hard=0
  $ for i in 3 5 7 9 11; do roster-solve -q "$SHARED/data/roster/Instance$i.txt" --time 1 -o $i.csv; "$SHARED/tools/check-shifts" "$SHARED/data/roster/Instance$i.txt" $i.csv | sed "s/^/$i: /; s/penalty=.*hard/hard/"; done
  3: FEASIBLE hard=0
  5: FEASIBLE hard=0
  7: FEASIBLE hard=0
  9: FEASIBLE hard=0
  11: FEASIBLE hard=0

What is told at the end is what the judge finds:

  $ roster-solve "$SHARED/data/roster/Instance3.txt" --iterations 50000 --seed 4 -o 3.csv 2>told
  $ tail -n 1 told | sed 's/.* //' >ours; "$SHARED/tools/check-shifts" "$SHARED/data/roster/Instance3.txt" 3.csv | sed 's/.*penalty=//; s/ .*//' | cmp - ours
