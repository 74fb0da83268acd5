A definition says what is asked for with an attachment.

  $ ledger-init -q --office 示例县应急局 --lang en --training >init
  $ cat >h.ledger <<'END'
  > ledger h UH "hazard" 隐患
  >   dated found
  >   found date required default today "found" 发现日期
  >   place text "place" 地点
  >   seen  date later "seen on" 拍摄日期
  >   argument shot text "shot" 拍摄
  >   state open "open" 待整改
  >   state shut "shut" 已销号 final done
  >   action shut open -> shut "shut it" 销号
  >   attach asks shot seen?
  > END
  $ ledger-define -q h.ledger; ledger-add -q h
  UH2026-000001
  $ printf photo >photo.jpg
  $ ledger-do attach UH2026-000001 --file photo.jpg
  ! ledger-do: UH2026-000001: attach: --shot (shot) is missing
  [3]
  $ ledger-do -q attach UH2026-000001 --file photo.jpg --shot before --seen 2026-03-01
  UH2026-000001
  $ ledger-do attach UH2026-000001 --file photo.jpg --shot after --place x
  ! ledger-do: UH2026-000001: --place does not belong to 'attach'
  [2]
  $ ledger-show -q UH2026-000001 | grep -v ledger.db
  UH2026-000001  hazard  open  [training]
    found: 2026-03-02
    seen on: 2026-03-01
  \
  Clocks
    open: 2026-03-02 00:00, running
  \
  Attachments
    1  photo.jpg, before, 2026-03-01 (5 bytes, 3e2c08ce3771)
  \
  Timeline
    [..]  2026-03-02 09:00  add (uid [..])
    [..]  2026-03-02 09:00  attach (uid [..])
        seen on: 2026-03-01
        shot: before
        file: photo.jpg
  $ ANLAN_LANG=zh ledger-show -q UH2026-000001 | sed -n '/^附件/,$p' | grep -v ledger.db
  附件
    1  photo.jpg，before，2026-03-01（5 字节，3e2c08ce3771）
  \
  经过
    [..]  2026-03-02 09:00  登记（uid [..]）
    [..]  2026-03-02 09:00  添加附件（uid [..]）
        拍摄日期：2026-03-01
        拍摄：before
        文件：photo.jpg
  $ ledger-do h --help | grep attach
    attach           attach --file --shot [--seen]
  $ ledger-do h --help | grep -e --file
        --file FILE          file
    attach           attach --file --shot [--seen]
  $ ledger-undo -q UH2026-000001; ledger-show -q UH2026-000001 | grep -e '^  seen' -e bytes
  UH2026-000001
  [1]

What is wrong in such a line is told.

  $ sed 's/  attach asks .*/&\n  attach asks seen/' h.ledger >twice.ledger; ledger-define twice.ledger
  ! ledger-define: twice.ledger:11: 'attach asks' is told twice; expected once
  [3]
  $ sed 's/  attach asks .*/  attach asks/' h.ledger >none.ledger; ledger-define none.ledger
  ! ledger-define: none.ledger:10: the line ends too early; expected the fields to ask for
  [3]
  $ sed 's/shot seen?$/shto, seen/' h.ledger >unknown.ledger; ledger-define unknown.ledger
  ! ledger-define: unknown.ledger:10: there is no field or argument 'shto'; expected one of this definition, perhaps 'shot'
  ! ledger-define: unknown.ledger:10: ',' can't stand here; expected the end of the line
  [3]
  $ sed 's/  place text/  file text/' h.ledger >file.ledger; ledger-define file.ledger
  ! ledger-define: file.ledger:4: 'file' is reserved and can't name a field; expected another name
  [3]
  $ ledger-verify -q --rules
  verified: [..] entries, head [..]
