<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>すべての写真</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>読み取れなかったファイル</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>何でも探す…</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>サムネイルを拡大</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>新しい写真を探す</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>見出しなし</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>サムネイルを縮小</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln個のファイルを読み取れませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Another Tintype is already indexing this library.</source>
        <translation>別のTintypeがこのライブラリを解析しています。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln new photos.</source>
        <translation>
            <numerusform>完了: 新しい写真%Ln枚。</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: everything was up to date.</source>
        <translation>完了: すべて最新の状態です。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Indexing stopped unexpectedly; what was finished is kept.</source>
        <translation>解析が予期せず停止しました。終わった分は保存されています。</translation>
    </message>
    <message>
        <source>Looking at photos: {} of {}</source>
        <translation>写真を解析中: {} / {}</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>写真を探しています…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation>
            <numerusform>写真を探しています… %Ln枚見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Reading text: {} of {}</source>
        <translation>文字を読み取り中: {} / {}</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>もう一度開始</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln photos finished and kept.</source>
        <translation>
            <numerusform>停止しました: 終わった写真%Ln枚は保存されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>There is no photo that Tintype can read in this folder.</source>
        <translation>このフォルダーには、Tintypeが読み取れる写真がありません。</translation>
    </message>
    <message>
        <source>{why} · {what}</source>
        <translation>{why} · {what}</translation>
    </message>
    <message>
        <source>{} a second</source>
        <translation>{}枚/秒</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>残り{}</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>読み取れなかったファイル</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>最近の解析</translation>
    </message>
    <message>
        <source>Time for a photo, in the last run with new ones</source>
        <translation>写真1枚にかかる時間（新しい写真があった最後の解析）</translation>
    </message>
</context>
<context>
    <name>AlbumActs</name>
    <message>
        <source>H hides them. Ctrl+Shift+R shows the first one in its folder.</source>
        <translation>Hキーで隠せます。Ctrl+Shift+Rで最初の1枚をフォルダーに表示します。</translation>
    </message>
    <message>
        <source>Take out of the album</source>
        <translation>アルバムから外す</translation>
    </message>
    <message>
        <source>Tintype never deletes photos.</source>
        <translation>Tintypeが写真を削除することはありません。</translation>
    </message>
</context>
<context>
    <name>AlbumModel</name>
    <message>
        <source>Hand-picked</source>
        <translation>自分で選んだアルバム</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
</context>
<context>
    <name>AlbumsBridge</name>
    <message>
        <source>Album “{}” made.</source>
        <translation>アルバム「{}」を作成しました。</translation>
    </message>
    <message>
        <source>From now on “{}” is tagged “{}”.</source>
        <translation>今後は「{}」に「{}」のタグを付けます。</translation>
    </message>
    <message>
        <source>Rule deleted; {} changed.</source>
        <translation>ルールを削除しました。{}が変更されました。</translation>
    </message>
    <message>
        <source>Rule switched off.</source>
        <translation>ルールをオフにしました。</translation>
    </message>
    <message>
        <source>Rule switched on.</source>
        <translation>ルールをオンにしました。</translation>
    </message>
    <message>
        <source>The rule asks for “{}” now.</source>
        <translation>ルールの条件を「{}」に変更しました。</translation>
    </message>
</context>
<context>
    <name>AlbumsPage</name>
    <message>
        <source>Albums</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Choose photos and put them in an album with a right click, or keep a search with the bookmark beside the search field.</source>
        <translation>写真を選んで右クリックするとアルバムに入れられます。検索欄の横のブックマークを使うと検索を保存できます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Edit search…</source>
        <translation>検索を編集…</translation>
    </message>
    <message>
        <source>Edit “{}”</source>
        <translation>「{}」を編集</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>新規アルバム</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>新規アルバム…</translation>
    </message>
    <message>
        <source>New saved search</source>
        <translation>新しい保存検索</translation>
    </message>
    <message>
        <source>New saved search…</source>
        <translation>新しい保存検索…</translation>
    </message>
    <message>
        <source>No albums yet</source>
        <translation>アルバムはまだありません</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename “{}”</source>
        <translation>「{}」の名前を変更</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>What it searches for</source>
        <translation>検索する内容</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Off: everything is in its place at once.</source>
        <translation>オフ: アニメーションなしですぐに切り替わります。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>文字のサイズ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Takes effect when Tintype is started again.</source>
        <translation>Tintypeを次に起動したときに反映されます。</translation>
    </message>
</context>
<context>
    <name>ArrangeButton</name>
    <message>
        <source>Alike</source>
        <translation>類似</translation>
    </message>
    <message>
        <source>Best match, then newest</source>
        <translation>関連度順、次に新しい順</translation>
    </message>
    <message>
        <source>Bursts as one photo</source>
        <translation>連写を1枚にまとめる</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Largest file first</source>
        <translation>ファイルサイズの大きい順</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>追加の新しい順</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Most stars first</source>
        <translation>評価の高い順</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ファイル名順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>見出しなし</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Order and headings</source>
        <translation>並び順と見出し</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>{when}: {photos}</source>
        <translation>{when}: {photos}</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message numerus="yes">
        <source>%Ln guesses are still doubtful.</source>
        <translation>
            <numerusform>まだ不確かな推定が%Ln件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another 20 (Return)</source>
        <translation>次の20枚（Return）</translation>
    </message>
    <message>
        <source>Back (←)</source>
        <translation>戻る（←）</translation>
    </message>
    <message>
        <source>Checked so far: {count}. Wrong ones taken away: {wrong}. Missed ones found: {found}.</source>
        <translation>これまでに確認: {count}件。取り除いた誤り: {wrong}件。見つかった漏れ: {found}件。</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>完了（Esc）</translation>
    </message>
    <message>
        <source>Is this “{}”?</source>
        <translation>これは「{}」ですか？</translation>
    </message>
    <message>
        <source>It is tagged so at present.</source>
        <translation>現在このタグが付いています。</translation>
    </message>
    <message>
        <source>Looking for doubtful photos…</source>
        <translation>不確かな写真を探しています…</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>いいえ（N）</translation>
    </message>
    <message>
        <source>No model is in doubt, or you have answered everything.</source>
        <translation>モデルが迷っている写真はないか、すべて回答済みです。</translation>
    </message>
    <message>
        <source>Not tagged.</source>
        <translation>タグは付いていません。</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>確認するものはありません</translation>
    </message>
    <message>
        <source>Of the others that show it, about {percent} % are right.</source>
        <translation>このタグのほかの写真は、約{percent}%が正しく付いています。</translation>
    </message>
    <message>
        <source>Skip (→)</source>
        <translation>スキップ（→）</translation>
    </message>
    <message>
        <source>That was all of them. Thank you.</source>
        <translation>これですべてです。ありがとうございました。</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>はい（Y）</translation>
    </message>
    <message>
        <source>{number} of {count} · {now}</source>
        <translation>{number} / {count} · {now}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command, a page, a person, a tag …</source>
        <translation>コマンド、ページ、人物、タグを検索…</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>何でも探す</translation>
    </message>
    <message>
        <source>Search for “{}”</source>
        <translation>「{}」を検索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%Ln photos beside each other</source>
        <translation>
            <numerusform>写真%Ln枚を並べて比較</numerusform>
        </translation>
    </message>
    <message>
        <source>1–5 rate · L favourite · X hide · Delete takes out · Z zooms</source>
        <translation>1–5 評価 · L お気に入り · X 非表示 · Delete 外す · Z 拡大</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
    <message>
        <source>Photos beside each other</source>
        <translation>並べた写真</translation>
    </message>
    <message>
        <source>Zoom together</source>
        <translation>同時に拡大</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Hide (X)</source>
        <translation>非表示（X）</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Take out of the comparison (Delete)</source>
        <translation>比較から外す（Delete）</translation>
    </message>
</context>
<context>
    <name>CompletingField</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>アルバム名を変更</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理中…</translation>
    </message>
</context>
<context>
    <name>CurationBridge</name>
    <message numerus="yes">
        <source>%Ln photos hidden: is:hidden finds them.</source>
        <translation>
            <numerusform>写真%Ln枚を非表示にしました。is:hiddenで検索できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos in “{}”.</source>
        <translation>
            <numerusform>写真%Ln枚を「{}」に入れました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos made favourites.</source>
        <translation>
            <numerusform>写真%Ln枚をお気に入りにしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos no longer favourites.</source>
        <translation>
            <numerusform>写真%Ln枚をお気に入りから外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos shown again.</source>
        <translation>
            <numerusform>写真%Ln枚を再び表示しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos tagged “{}”.</source>
        <translation>
            <numerusform>写真%Ln枚に「{}」のタグを付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos taken out of “{}”.</source>
        <translation>
            <numerusform>%Ln枚の写真を「{}」から外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos: {}.</source>
        <translation>
            <numerusform>写真%Ln枚: {}</numerusform>
        </translation>
    </message>
    <message>
        <source>Album “{}” deleted; its photos stay.</source>
        <translation>アルバム「{}」を削除しました。写真は残っています。</translation>
    </message>
    <message>
        <source>Merged into “{}”.</source>
        <translation>「{}」に統合しました。</translation>
    </message>
    <message>
        <source>Moved to the top.</source>
        <translation>最上位に移動しました。</translation>
    </message>
    <message>
        <source>Moved to “{}”.</source>
        <translation>「{}」に移動しました。</translation>
    </message>
    <message>
        <source>Renamed to “{}”.</source>
        <translation>名前を「{}」に変更しました。</translation>
    </message>
    <message>
        <source>Saved “{}”.</source>
        <translation>「{}」を保存しました。</translation>
    </message>
    <message>
        <source>Tag “{}” deleted.</source>
        <translation>タグ「{}」を削除しました。</translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>“{}” finds “{}” too.</source>
        <translation>「{}」でも「{}」が見つかるようになりました。</translation>
    </message>
    <message numerus="yes">
        <source>“{}” taken from %Ln photos.</source>
        <translation>
            <numerusform>「{}」を写真%Ln枚から外しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>%Ln photos are selected: tags go to all of them.</source>
        <translation>
            <numerusform>写真%Ln枚を選択中です。タグはすべてに付きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a photo to see what is in it.</source>
        <translation>写真を選ぶと、写っているものが表示されます。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>DuplicateModel</name>
    <message numerus="yes">
        <source>{name}: %Ln files, {size} in the others</source>
        <translation>
            <numerusform>{name}: ファイル%Ln個、ほかのファイルで{size}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {photos}, {size} in the others</source>
        <translation>{name}: {photos}、ほかの写真で{size}</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln groups, {size} in the photos that could go</source>
        <translation>
            <numerusform>%Lnグループ、減らせる容量{size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more photos are not shown here.</source>
        <translation>
            <numerusform>ほか%Ln枚はここに表示されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos not compared yet</source>
        <translation>
            <numerusform>まだ比較していない写真%Ln枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Bursts</source>
        <translation>連写</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Every photo is there once, as far as Tintype has looked.</source>
        <translation>これまでに調べた範囲では、重複する写真はありません。</translation>
    </message>
    <message>
        <source>Hidden photos stay where they are; is:hidden finds them. Tintype deletes no file.</source>
        <translation>非表示の写真はそのままの場所に残り、is:hiddenで検索できます。Tintypeはファイルを削除しません。</translation>
    </message>
    <message>
        <source>Hide the others (H)</source>
        <translation>ほかを非表示（H）</translation>
    </message>
    <message numerus="yes">
        <source>Hide the others of %Ln groups</source>
        <translation>
            <numerusform>%Lnグループのほかの写真を非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>重複を探しています…</translation>
    </message>
    <message>
        <source>No duplicates here</source>
        <translation>重複はありません</translation>
    </message>
    <message>
        <source>Not the same (N)</source>
        <translation>別の写真（N）</translation>
    </message>
    <message>
        <source>One photo that lies in several files. Tintype shows it once and deletes nothing: show a file to delete it yourself.</source>
        <translation>1枚の写真が複数のファイルにあります。Tintypeは1回だけ表示し、何も削除しません。削除したい場合は、ファイルを表示してご自分で削除してください。</translation>
    </message>
    <message>
        <source>Photos are compared when Tintype next looks for new ones.</source>
        <translation>写真の比較は、次に新しい写真を探すときに行います。</translation>
    </message>
    <message>
        <source>Same file</source>
        <translation>同じファイル</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>同じ写真</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>選択を解除</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people without a name</source>
        <translation>
            <numerusform>名前のない人物%Ln人</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed tags: {all}</source>
        <translation>タグを変更: {all}</translation>
    </message>
    <message>
        <source>Changed the photos of the album {all}</source>
        <translation>アルバムの写真を変更: {all}</translation>
    </message>
    <message>
        <source>Changed what the album {first} holds: {last}</source>
        <translation>アルバムの条件を変更: {first} → {last}</translation>
    </message>
    <message>
        <source>Chose the cover of {}</source>
        <translation>カバーを選択: {}</translation>
    </message>
    <message>
        <source>Chose which of some duplicates to keep</source>
        <translation>重複から残す写真を選択</translation>
    </message>
    <message>
        <source>Confirmed {}</source>
        <translation>人物を確認: {}</translation>
    </message>
    <message>
        <source>Deleted the album {all}</source>
        <translation>アルバムを削除: {all}</translation>
    </message>
    <message>
        <source>Deleted the tag {all}</source>
        <translation>タグを削除: {all}</translation>
    </message>
    <message>
        <source>Drew a face</source>
        <translation>顔の枠を追加</translation>
    </message>
    <message>
        <source>Drew a face: {}</source>
        <translation>顔の枠を追加: {}</translation>
    </message>
    <message>
        <source>Dropped a rule: {first} is tagged {last}</source>
        <translation>ルールを削除: {first} → {last}</translation>
    </message>
    <message>
        <source>Forgot somebody for good</source>
        <translation>人物の情報を完全に消去</translation>
    </message>
    <message>
        <source>Gave the tag {first} another name: {last}</source>
        <translation>タグ{first}に別名を追加: {last}</translation>
    </message>
    <message>
        <source>Hid as strangers: {}</source>
        <translation>知らない人として非表示: {}</translation>
    </message>
    <message>
        <source>Hid photos</source>
        <translation>写真を非表示</translation>
    </message>
    <message>
        <source>Left the tag {all} to the models again</source>
        <translation>タグの判断をモデルに戻す: {all}</translation>
    </message>
    <message>
        <source>Made a rule: {first} is tagged {last}</source>
        <translation>ルールを作成: {first} → {last}</translation>
    </message>
    <message>
        <source>Made favourites</source>
        <translation>お気に入りに追加</translation>
    </message>
    <message>
        <source>Made favourites no more</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Made the album {all}</source>
        <translation>アルバムを作成: {all}</translation>
    </message>
    <message>
        <source>Made the tag {all}</source>
        <translation>タグを作成: {all}</translation>
    </message>
    <message>
        <source>Merged tags into {last}: {others}</source>
        <translation>タグを統合: {others} → {last}</translation>
    </message>
    <message>
        <source>Moved in the tree of tags: {all}</source>
        <translation>タグの階層を移動: {all}</translation>
    </message>
    <message>
        <source>Moved the box of a face</source>
        <translation>顔の枠を移動</translation>
    </message>
    <message>
        <source>Named {}</source>
        <translation>名前を設定: {}</translation>
    </message>
    <message>
        <source>Rated {bare} of 5</source>
        <translation>評価: {bare} / 5</translation>
    </message>
    <message>
        <source>Renamed the album {first} to {last}</source>
        <translation>アルバム名を変更: {first} → {last}</translation>
    </message>
    <message>
        <source>Renamed the tag {first} to {last}</source>
        <translation>タグ名を変更: {first} → {last}</translation>
    </message>
    <message>
        <source>Said that photos are not duplicates</source>
        <translation>重複ではないと指定</translation>
    </message>
    <message>
        <source>Said that they are one person: {}</source>
        <translation>同じ人物と指定: {}</translation>
    </message>
    <message>
        <source>Said what is not a face</source>
        <translation>顔ではないと指定</translation>
    </message>
    <message>
        <source>Said who it is not: {}</source>
        <translation>別の人と指定: {}</translation>
    </message>
    <message>
        <source>Said who it is: {}</source>
        <translation>人物を指定: {}</translation>
    </message>
    <message>
        <source>Showed again: {}</source>
        <translation>再び表示: {}</translation>
    </message>
    <message>
        <source>Showed photos again</source>
        <translation>写真を再び表示</translation>
    </message>
    <message>
        <source>Split off faces: {}</source>
        <translation>顔を別の人物に分離: {}</translation>
    </message>
    <message>
        <source>Tagged {all}</source>
        <translation>タグを追加: {all}</translation>
    </message>
    <message>
        <source>Took another name from the tag {first}: {last}</source>
        <translation>タグ{first}の別名を削除: {last}</translation>
    </message>
    <message>
        <source>Took away a rating</source>
        <translation>評価を削除</translation>
    </message>
    <message>
        <source>Took away the tag {all}</source>
        <translation>タグを外す: {all}</translation>
    </message>
    <message>
        <source>Wrote a caption</source>
        <translation>説明を入力</translation>
    </message>
    <message>
        <source>Wrote a note on {}</source>
        <translation>メモを入力: {}</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>「{}」</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Add a folder of photos, or look for new ones.</source>
        <translation>写真のフォルダーを追加するか、新しい写真を探してください。</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Looking at your photos</source>
        <translation>写真を解析しています</translation>
    </message>
    <message>
        <source>No photos here yet</source>
        <translation>ここにはまだ写真がありません</translation>
    </message>
    <message>
        <source>No photos in the library yet</source>
        <translation>ライブラリにはまだ写真がありません</translation>
    </message>
    <message>
        <source>Nothing found for “{}”</source>
        <translation>「{}」に一致する写真はありません</translation>
    </message>
    <message>
        <source>They appear here as they are found.</source>
        <translation>見つかった写真から順に表示されます。</translation>
    </message>
    <message>
        <source>Try fewer or more general words: animal finds dogs and cats.</source>
        <translation>言葉を減らすか、より広い意味の言葉をお試しください。たとえばanimalで犬や猫が見つかります。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Date and camera</source>
        <translation>日付とカメラ</translation>
    </message>
    <message>
        <source>Date, camera and place</source>
        <translation>日付、カメラ、場所</translation>
    </message>
    <message>
        <source>Each photo&apos;s own size</source>
        <translation>元のサイズ</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln photos</source>
        <translation>
            <numerusform>写真%Ln枚を書き出し</numerusform>
        </translation>
    </message>
    <message>
        <source>Finest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Keep in the files</source>
        <translation>ファイルに残す情報</translation>
    </message>
    <message>
        <source>Leave out photos of cards, passports and the like</source>
        <translation>カードやパスポートなどの写真を除く</translation>
    </message>
    <message>
        <source>New JPEG files are made; your photos stay as they are. Names of people, serial numbers and tags are never written into them.</source>
        <translation>新しいJPEGファイルを作成します。元の写真は変わりません。人物の名前、シリアル番号、タグは書き込まれません。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Small files</source>
        <translation>サイズ優先</translation>
    </message>
    <message>
        <source>{} pixels on the long side</source>
        <translation>長辺{}ピクセル</translation>
    </message>
</context>
<context>
    <name>FacePhotoView</name>
    <message>
        <source>Add without a name</source>
        <translation>名前なしで追加</translation>
    </message>
    <message>
        <source>All photos of them</source>
        <translation>この人物のすべての写真</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, with Shift for the size. Return keeps it.</source>
        <translation>ドラッグまたは矢印キーで移動、Shiftを押しながらでサイズ変更。Returnで確定します。</translation>
    </message>
    <message>
        <source>Move or resize</source>
        <translation>移動またはサイズ変更</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>顔ではない</translation>
    </message>
    <message>
        <source>Not {}</source>
        <translation>{}ではない</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>これは誰ですか？</translation>
    </message>
    <message>
        <source>Yes, {}</source>
        <translation>はい、{}です</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>この人物</translation>
    </message>
    <message>
        <source>{}, perhaps</source>
        <translation>{}かもしれません</translation>
    </message>
</context>
<context>
    <name>FacesModel</name>
    <message>
        <source>Face {} of {}</source>
        <translation>顔 {} / {}</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>自分で確認済み</translation>
    </message>
    <message>
        <source>distance {}</source>
        <translation>距離 {}</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>quality {}</source>
        <translation>品質 {}</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>認識済み</translation>
    </message>
</context>
<context>
    <name>FacesView</name>
    <message>
        <source>Faces</source>
        <translation>顔</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Narrow down</source>
        <translation>絞り込み</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>{} more</source>
        <translation>ほか{}件</translation>
    </message>
    <message>
        <source>{}, asked for</source>
        <translation>{}、指定中</translation>
    </message>
    <message>
        <source>{}, left out</source>
        <translation>{}、除外中</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>At night</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>モノクロ</translation>
    </message>
    <message>
        <source>Blurry</source>
        <translation>ぼけた写真</translation>
    </message>
    <message>
        <source>Bursts</source>
        <translation>連写</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Groups of people</source>
        <translation>集合写真</translation>
    </message>
    <message>
        <source>Kinds of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Panoramas</source>
        <translation>パノラマ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>ポートレート</translation>
    </message>
    <message>
        <source>RAW</source>
        <translation>RAW</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>スクリーンショット</translation>
    </message>
    <message>
        <source>Selfies</source>
        <translation>セルフィー</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>機密</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>市町村</translation>
    </message>
    <message>
        <source>With a caption</source>
        <translation>説明あり</translation>
    </message>
    <message>
        <source>With a position</source>
        <translation>位置情報あり</translation>
    </message>
    <message>
        <source>With faces</source>
        <translation>顔あり</translation>
    </message>
    <message>
        <source>With text</source>
        <translation>文字あり</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>FacetsPanel</name>
    <message>
        <source>Find what to narrow down to</source>
        <translation>絞り込む項目を探す</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Person, tag, place …</source>
        <translation>人物、タグ、場所…</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>撮影日時</translation>
    </message>
    <message>
        <source>What could not be looked at</source>
        <translation>解析できなかった項目</translation>
    </message>
    <message>
        <source>disk is offline</source>
        <translation>ディスクがオフライン</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>ファイルが見つかりません</translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>読み取れなかった理由</translation>
    </message>
</context>
<context>
    <name>FailuresView</name>
    <message numerus="yes">
        <source>%Ln files that could not be read are ignored.</source>
        <translation>
            <numerusform>読み取れなかったファイル%Ln個を無視しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>読み取れなかったファイル</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Show ignored files</source>
        <translation>無視したファイルを表示</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>無視を解除</translation>
    </message>
    <message>
        <source>These files were left out. They are tried again when they change.</source>
        <translation>これらのファイルは除外されました。ファイルが変わると再び試します。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Cameras</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Kinds of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>Most frequent tags</source>
        <translation>よく使われているタグ</translation>
    </message>
    <message>
        <source>days with photos</source>
        <translation>写真のある日数</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>from the first to the last</source>
        <translation>最初から最後まで</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>people with a name</source>
        <translation>名前のある人物</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>size of the photos</source>
        <translation>写真のサイズ</translation>
    </message>
    <message>
        <source>towns and cities</source>
        <translation>市町村</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first}〜{last}</translation>
    </message>
    <message>
        <source>{name}, {year}: {photos}</source>
        <translation>{name}、{year}年: {photos}</translation>
    </message>
    <message>
        <source>{name}: {photos}</source>
        <translation>{name}: {photos}</translation>
    </message>
    <message>
        <source>{photos} · {size}</source>
        <translation>{photos} · {size}</translation>
    </message>
    <message>
        <source>{photos}, {size}</source>
        <translation>{photos}、{size}</translation>
    </message>
    <message>
        <source>{year}: {photos} on {days} days</source>
        <translation>{year}年: {photos}、{days}日</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos copied.</source>
        <translation>
            <numerusform>写真%Ln枚をコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos could not be taken along.</source>
        <translation>
            <numerusform>写真%Ln枚をコピーできませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>アプリを選択</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %Ln photos to open.</source>
        <translation>
            <numerusform>一度に開ける写真は%Ln枚までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photos to</source>
        <translation>
            <numerusform>写真%Ln枚のコピー先</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to a folder…</source>
        <translation>フォルダーにコピー…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>コピー中…</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln photos to</source>
        <translation>
            <numerusform>写真%Ln枚の書き出し先</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as JPEG…</source>
        <translation>JPEGで書き出す…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>書き出し中…</translation>
    </message>
    <message>
        <source>Is their drive connected?</source>
        <translation>ドライブは接続されていますか？</translation>
    </message>
    <message>
        <source>No program could be opened for it.</source>
        <translation>開けるアプリがありませんでした。</translation>
    </message>
    <message>
        <source>None of the photos&apos; files can be reached.</source>
        <translation>写真のファイルにアクセスできません。</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>このアプリで開く</translation>
    </message>
    <message>
        <source>Open with the default program</source>
        <translation>既定のアプリで開く</translation>
    </message>
    <message>
        <source>Other program…</source>
        <translation>ほかのアプリ…</translation>
    </message>
    <message>
        <source>Photos are being copied already.</source>
        <translation>すでに写真をコピーしています。</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Wait for that to end, or cancel it.</source>
        <translation>終わるまで待つか、キャンセルしてください。</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message numerus="yes">
        <source>%Ln left out as private.</source>
        <translation>
            <numerusform>%Ln枚は機密のため除きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos copied to “{}”.</source>
        <translation>
            <numerusform>写真%Ln枚を「{}」にコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos exported to “{}”.</source>
        <translation>
            <numerusform>写真%Ln枚を「{}」に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln枚はすでにありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended early; what was finished stays.</source>
        <translation>途中で終了しました。終わった分は残っています。</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photo {} of {}</source>
        <translation>写真 {} / {}</translation>
    </message>
    <message>
        <source>Photos beside this one</source>
        <translation>前後の写真</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Begin with “{name}”: more than {photos}</source>
        <translation>「{name}」から始める: {photos}以上</translation>
    </message>
    <message>
        <source>Begin with “{name}”: {photos}</source>
        <translation>「{name}」から始める: {photos}</translation>
    </message>
    <message>
        <source>Choose a folder of photos. Tintype looks at each of them once.</source>
        <translation>写真のフォルダーを選んでください。Tintypeが写真を1枚ずつ一度だけ解析します。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダーを選択…</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Nothing is uploaded.</source>
        <translation>処理はすべてこのコンピューター上で行われ、何もアップロードされません。</translation>
    </message>
    <message>
        <source>Find what and who is in your photos</source>
        <translation>写真に写っている人やものを見つけます</translation>
    </message>
    <message>
        <source>Then search for what is in them and when: dog beach 2021.</source>
        <translation>解析が終わると、写っているものや時期で検索できます: 犬 砂浜 2021</translation>
    </message>
    <message>
        <source>Your photos are only read, never changed or moved.</source>
        <translation>写真は読み取るだけで、変更や移動はしません。</translation>
    </message>
    <message>
        <source>or drop a folder here</source>
        <translation>またはここにフォルダーをドロップ</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Albums</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>すべての写真</translation>
    </message>
    <message numerus="yes">
        <source>{}, %Ln photos</source>
        <translation>
            <numerusform>{}、写真%Ln枚</numerusform>
        </translation>
    </message>
    <message>
        <source>{}, offline</source>
        <translation>{}、オフライン</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Delete album</source>
        <translation>アルバムを削除</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>It is elsewhere now…</source>
        <translation>今は別の場所にあります…</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>新しい写真を探す</translation>
    </message>
    <message>
        <source>Remove from Tintype…</source>
        <translation>Tintypeから取り除く…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
</context>
<context>
    <name>FoldersSection</name>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>新しい写真を探す</translation>
    </message>
    <message>
        <source>Look for new photos in “{}”</source>
        <translation>「{}」で新しい写真を探す</translation>
    </message>
    <message>
        <source>New and changed photos are noticed while Tintype is open, and at its start.</source>
        <translation>Tintypeの起動時と使用中に、新しい写真や変更された写真を見つけます。</translation>
    </message>
    <message>
        <source>Offline, {count} · {path}. Connect its drive to see the photos large; what is known of them stays.</source>
        <translation>オフライン、{count} · {path}。写真を大きく表示するにはドライブを接続してください。解析した内容は残っています。</translation>
    </message>
    <message>
        <source>Remove “{}”</source>
        <translation>「{}」を取り除く</translation>
    </message>
    <message>
        <source>Tintype finds the photos in these folders and below them. Hidden folders, and those in which programs keep thumbnails or deleted files, are left out.</source>
        <translation>これらのフォルダーとその下にある写真を見つけます。隠しフォルダーと、アプリがサムネイルや削除済みファイルを置くフォルダーは対象外です。</translation>
    </message>
    <message>
        <source>Watch folders</source>
        <translation>フォルダーを監視</translation>
    </message>
    <message>
        <source>{count} · {path}</source>
        <translation>{count} · {path}</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>GroupDelegate</name>
    <message numerus="yes">
        <source>%Ln files · {}</source>
        <translation>
            <numerusform>ファイル%Ln個 · {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos · {}</source>
        <translation>
            <numerusform>写真%Ln枚 · {}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of photos that are the same</source>
        <translation>同じ写真のグループ</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>取り消し済み</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Latest: {}</source>
        <translation>最新: {}</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>履歴はまだありません</translation>
    </message>
    <message>
        <source>Tags, names and corrections are listed here, and each can be taken back.</source>
        <translation>タグ、名前、修正がここに表示され、それぞれ元に戻せます。</translation>
    </message>
    <message>
        <source>Take back the latest (Ctrl+Z)</source>
        <translation>最新の操作を元に戻す（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>取り消し済み</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>終了しています…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
</context>
<context>
    <name>KindToggles</name>
    <message>
        <source>Draw boxes: {}</source>
        <translation>枠を表示: {}</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>物体</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A closing parenthesis was missing; put at the end.</source>
        <translation>閉じ括弧がなかったので、末尾に補いました。</translation>
    </message>
    <message>
        <source>A closing parenthesis without an opening one.</source>
        <translation>開き括弧のない閉じ括弧があります。</translation>
    </message>
    <message>
        <source>A closing quote was missing; put at the end.</source>
        <translation>閉じ引用符がなかったので、末尾に補いました。</translation>
    </message>
    <message>
        <source>A minus has to touch what it excludes.</source>
        <translation>マイナスは、除外する語のすぐ前に付けてください。</translation>
    </message>
    <message>
        <source>A name is missing in {}.</source>
        <translation>{} に名前がありません。</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>人物には名前が必要です。</translation>
    </message>
    <message>
        <source>A query may have {} parts, not {}.</source>
        <translation>検索条件は{}個までですが、{}個あります。</translation>
    </message>
    <message>
        <source>A rating is 0 to {}, not {}.</source>
        <translation>評価は0から{}までです。{}にはできません。</translation>
    </message>
    <message>
        <source>A rule looks at one photo at a time, so it cannot ask for photos that look alike.</source>
        <translation>ルールは写真を1枚ずつ見るため、見た目の似た写真を条件にできません。</translation>
    </message>
    <message>
        <source>A rule looks at one photo at a time, so it cannot ask for similar ones.</source>
        <translation>ルールは写真を1枚ずつ見るため、似た写真を条件にできません。</translation>
    </message>
    <message>
        <source>A rule needs a query.</source>
        <translation>ルールには検索条件が必要です。</translation>
    </message>
    <message>
        <source>A slash that belongs to a name is written \/</source>
        <translation>名前に含まれるスラッシュは \/ と書きます</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>タグには名前が必要です。</translation>
    </message>
    <message>
        <source>AP {}, AP50 {} on {} COCO photos</source>
        <translation>AP {}、AP50 {} (COCOの写真{}枚)</translation>
    </message>
    <message>
        <source>All of them: &apos;*&apos;</source>
        <translation>すべて: &apos;*&apos;</translation>
    </message>
    <message>
        <source>An album needs a name.</source>
        <translation>アルバムには名前が必要です。</translation>
    </message>
    <message>
        <source>An export has a quality of 1 to 100 and known metadata.</source>
        <translation>書き出しの品質は1から100まで、メタデータは決まったものから選びます。</translation>
    </message>
    <message>
        <source>Another run is grouping this library&apos;s faces.</source>
        <translation>このライブラリの顔は、別の処理でグループ分け中です。</translation>
    </message>
    <message>
        <source>Another run is indexing into this library.</source>
        <translation>このライブラリは、別の処理で解析中です。</translation>
    </message>
    <message>
        <source>Change what it searches for.</source>
        <translation>検索の条件を変えてください。</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder may be written.</source>
        <translation>ディスクに空きがあり、フォルダーに書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder that holds them now.</source>
        <translation>今それらが入っているフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Close Tintype&apos;s other windows and commands.</source>
        <translation>Tintypeのほかのウィンドウとコマンドを終了してください。</translation>
    </message>
    <message>
        <source>Did you mean “{}”?</source>
        <translation>「{}」のことですか？</translation>
    </message>
    <message>
        <source>Do you mean {}?</source>
        <translation>{} のことですか？</translation>
    </message>
    <message>
        <source>Each part finds photos, but no photo has all of them.</source>
        <translation>それぞれの条件に合う写真はありますが、すべてに合う写真はありません。</translation>
    </message>
    <message>
        <source>EfficientNet-Lite0, 1000 ImageNet classes and a 1280-d embedding</source>
        <translation>EfficientNet-Lite0、ImageNetの1000クラスと1280次元の埋め込み</translation>
    </message>
    <message>
        <source>Erased; but another program has the library open, and its journal keeps the old bytes until that ends.</source>
        <translation>消去しました。ただし別のプログラムがライブラリを開いているため、終了するまで古いデータがジャーナルに残ります。</translation>
    </message>
    <message>
        <source>Face descriptor, 128 numbers (dlib, ResNet-29)</source>
        <translation>顔の特徴量、128個の数値 (dlib、ResNet-29)</translation>
    </message>
    <message>
        <source>Face detector (dlib, max-margin CNN)</source>
        <translation>顔検出器 (dlib、最大マージンCNN)</translation>
    </message>
    <message>
        <source>Face detector for people whose face another did not see (BlazeFace)</source>
        <translation>ほかの検出器が見落とした顔の検出器 (BlazeFace)</translation>
    </message>
    <message>
        <source>Face {} is not taken for anybody.</source>
        <translation>顔 {} はまだ誰とも判断されていません。</translation>
    </message>
    <message>
        <source>Fields are {} – or put it in quotes.</source>
        <translation>使えるフィールドは {} です。または引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Fields such as file:, path: and tag: take it anywhere.</source>
        <translation>file:、path:、tag: などのフィールドではどこにでも使えます。</translation>
    </message>
    <message>
        <source>Five face landmarks (dlib, regression forest)</source>
        <translation>顔の5つの特徴点 (dlib、回帰フォレスト)</translation>
    </message>
    <message>
        <source>For example: {}</source>
        <translation>例: {}</translation>
    </message>
    <message>
        <source>Give its file or its number: similar:12</source>
        <translation>ファイルか番号を指定してください: similar:12</translation>
    </message>
    <message>
        <source>Install Tintype again.</source>
        <translation>Tintypeをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>Is its drive connected?</source>
        <translation>ドライブは接続されていますか？</translation>
    </message>
    <message>
        <source>It needs letters or digits.</source>
        <translation>文字か数字が必要です。</translation>
    </message>
    <message>
        <source>Its photos are those that match; make another album to pick photos by hand.</source>
        <translation>条件に合う写真が入ります。写真を自分で選ぶには、別のアルバムを作成してください。</translation>
    </message>
    <message>
        <source>MB3-CenterNet, 80 COCO classes</source>
        <translation>MB3-CenterNet、COCOの80クラス</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>空き容量を増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Mend {}.</source>
        <translation>{}を修正してください。</translation>
    </message>
    <message>
        <source>Merging takes two.</source>
        <translation>統合するには2つ必要です。</translation>
    </message>
    <message>
        <source>Model {} cannot be loaded: {}</source>
        <translation>モデル {} を読み込めません: {}</translation>
    </message>
    <message>
        <source>Model {}: its file {} is missing.</source>
        <translation>モデル {}: ファイル {} がありません。</translation>
    </message>
    <message>
        <source>Model {}: {} is damaged (its SHA-256 differs).</source>
        <translation>モデル {}: {} が壊れています (SHA-256が一致しません)。</translation>
    </message>
    <message>
        <source>Name a nearby town.</source>
        <translation>近くの町の名前を入力してください。</translation>
    </message>
    <message>
        <source>Nine of ten shown words are right (cross-validated)</source>
        <translation>表示される単語の10個中9個が正解 (交差検証)</translation>
    </message>
    <message>
        <source>No album is called “{}”.</source>
        <translation>「{}」というアルバムはありません。</translation>
    </message>
    <message>
        <source>No album is called “{}”; did you mean “{}”?</source>
        <translation>「{}」というアルバムはありません。「{}」のことですか？</translation>
    </message>
    <message>
        <source>No faces were found in this library yet.</source>
        <translation>このライブラリではまだ顔が見つかっていません。</translation>
    </message>
    <message>
        <source>No model for {} is installed.</source>
        <translation>{}のモデルがインストールされていません。</translation>
    </message>
    <message>
        <source>No photo has “{}”.</source>
        <translation>「{}」に当てはまる写真はありません。</translation>
    </message>
    <message>
        <source>No photo of this library has a place: they carry no position, or index it again.</source>
        <translation>このライブラリに場所のある写真はありません。位置情報がないか、もう一度索引の作成が必要です。</translation>
    </message>
    <message>
        <source>No photo of this library names its camera.</source>
        <translation>このライブラリにカメラ名のある写真はありません。</translation>
    </message>
    <message>
        <source>No photo of this library names its lens.</source>
        <translation>このライブラリにレンズ名のある写真はありません。</translation>
    </message>
    <message>
        <source>No photo of this library says where it was taken.</source>
        <translation>このライブラリには、撮影場所のわかる写真がありません。</translation>
    </message>
    <message>
        <source>No photo of this library was taken in “{}”.</source>
        <translation>このライブラリには「{}」で撮影した写真がありません。</translation>
    </message>
    <message>
        <source>No photo shows “{}”, nor {}, which may be meant.</source>
        <translation>「{}」や、近い意味の {} が写っている写真はありません。</translation>
    </message>
    <message>
        <source>No photo shows “{}”.</source>
        <translation>「{}」が写っている写真はありません。</translation>
    </message>
    <message>
        <source>No photo was taken in a country called “{}”.</source>
        <translation>「{}」という国で撮影した写真はありません。</translation>
    </message>
    <message>
        <source>No place called “{}” is known.</source>
        <translation>「{}」という場所は見つかりません。</translation>
    </message>
    <message>
        <source>No tag is called “{}”.</source>
        <translation>「{}」というタグはありません。</translation>
    </message>
    <message>
        <source>No tag is called “{}”; did you mean “{}”?</source>
        <translation>「{}」というタグはありません。「{}」のことですか？</translation>
    </message>
    <message>
        <source>No tag source is called {}.</source>
        <translation>{}というタグの情報源はありません。</translation>
    </message>
    <message>
        <source>No text was read in the photos of this library yet: index it again.</source>
        <translation>このライブラリの写真の文字はまだ読み取られていません。もう一度索引を作成してください。</translation>
    </message>
    <message>
        <source>Nobody has a name in this library yet: see tintype people.</source>
        <translation>このライブラリにはまだ名前の付いた人がいません。「人物」をご覧ください。</translation>
    </message>
    <message>
        <source>Nobody is called “{}”.</source>
        <translation>「{}」という人物はいません。</translation>
    </message>
    <message>
        <source>Nobody is called “{}”; did you mean “{}”?</source>
        <translation>「{}」という人物はいません。「{}」のことですか？</translation>
    </message>
    <message>
        <source>None of this folder&apos;s photos are in {}.</source>
        <translation>このフォルダーの写真は{}に1枚もありません。</translation>
    </message>
    <message>
        <source>None of this photo&apos;s files can be reached.</source>
        <translation>この写真のファイルにアクセスできません。</translation>
    </message>
    <message>
        <source>Nothing in this library is called “{}”.</source>
        <translation>このライブラリに「{}」という名前のものはありません。</translation>
    </message>
    <message>
        <source>Nothing is known of what photo number {} looks like.</source>
        <translation>写真番号{}の見た目の情報がありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. See position {}.</source>
        <translation>何も変更していません。{}文字目を確認してください。</translation>
    </message>
    <message>
        <source>Parentheses go too deep at position {}.</source>
        <translation>{}文字目で括弧の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>RapidOCR {}, PaddleOCR&apos;s models</source>
        <translation>RapidOCR {}、PaddleOCRのモデル</translation>
    </message>
    <message>
        <source>Ratings are 0 to 5 stars.</source>
        <translation>評価は星0個から5個までです。</translation>
    </message>
    <message>
        <source>Recognising people is off for this library.</source>
        <translation>このライブラリでは、人物の認識がオフです。</translation>
    </message>
    <message>
        <source>Reinstall Tintype.</source>
        <translation>Tintypeを再インストールしてください。</translation>
    </message>
    <message>
        <source>Restore a copy from the library&apos;s backups folder.</source>
        <translation>ライブラリのbackupsフォルダーからコピーを復元してください。</translation>
    </message>
    <message>
        <source>SQLite {} lacks what Tintype needs: {}.</source>
        <translation>SQLite {}にはTintypeに必要なものがありません: {}</translation>
    </message>
    <message>
        <source>Same person or not: {} % right on Labeled Faces in the Wild</source>
        <translation>同一人物かどうか: Labeled Faces in the Wildで{} %正解</translation>
    </message>
    <message>
        <source>Say for whom.</source>
        <translation>誰なのかを指定してください。</translation>
    </message>
    <message>
        <source>Say of at least two photos that they are not the same.</source>
        <translation>同じではない写真を2枚以上選んでください。</translation>
    </message>
    <message>
        <source>Say which photos: a query, or files.</source>
        <translation>どの写真かを検索またはファイルで指定してください。</translation>
    </message>
    <message>
        <source>Scene heads: 22 places people mean, on EfficientNet-Lite0&apos;s embedding</source>
        <translation>シーン: EfficientNet-Lite0の埋め込みから22種類の場所</translation>
    </message>
    <message>
        <source>Search for them, and tag what you find.</source>
        <translation>検索して、見つかった写真にタグを付けてください。</translation>
    </message>
    <message>
        <source>See {}.</source>
        <translation>{}をご覧ください。</translation>
    </message>
    <message>
        <source>That face is somebody else&apos;s.</source>
        <translation>その顔は別の人のものです。</translation>
    </message>
    <message>
        <source>The album {} contains itself.</source>
        <translation>アルバム {} が自分自身を含んでいます。</translation>
    </message>
    <message>
        <source>The analysis cannot be started ({}).</source>
        <translation>解析を開始できません ({})。</translation>
    </message>
    <message>
        <source>The catalog is damaged: {}.</source>
        <translation>カタログが破損しています: {}。</translation>
    </message>
    <message>
        <source>The disk is full: {} of {} photos were written.</source>
        <translation>ディスクがいっぱいです。{} / {}枚の写真を書き込みました。</translation>
    </message>
    <message>
        <source>The face must lie inside the photo.</source>
        <translation>顔の枠は写真の中に収めてください。</translation>
    </message>
    <message>
        <source>The group g{} has no faces left.</source>
        <translation>グループ g{} には顔が残っていません。</translation>
    </message>
    <message>
        <source>The library does not know the photo {}.</source>
        <translation>ライブラリに写真 {} はありません。</translation>
    </message>
    <message>
        <source>The library does not know {}.</source>
        <translation>ライブラリに {} は登録されていません。</translation>
    </message>
    <message>
        <source>The library in {} cannot be opened: {}.</source>
        <translation>{} のライブラリを開けません: {}。</translation>
    </message>
    <message>
        <source>The library in {} cannot be written: {}.</source>
        <translation>{} のライブラリに書き込めません: {}。</translation>
    </message>
    <message>
        <source>The model in {} cannot be used: {}.</source>
        <translation>{}のモデルは使えません: {}</translation>
    </message>
    <message>
        <source>The scene model says nothing of {} in this photo.</source>
        <translation>シーンのモデルは、この写真の{}について何も示していません。</translation>
    </message>
    <message>
        <source>The search files of the library cannot be written: {}.</source>
        <translation>ライブラリの検索用ファイルに書き込めません: {}。</translation>
    </message>
    <message>
        <source>The sources are {}.</source>
        <translation>情報源は {} です。</translation>
    </message>
    <message>
        <source>The tag {} stands {}, not under {}.</source>
        <translation>タグ {} は {} にあり、{} の下にはありません。</translation>
    </message>
    <message>
        <source>The vocabulary file {} cannot be read: {}.</source>
        <translation>語彙ファイル {} を読み取れません: {}</translation>
    </message>
    <message>
        <source>There are {}.</source>
        <translation>使えるのは {} です。</translation>
    </message>
    <message>
        <source>There is an album called {} already.</source>
        <translation>{} というアルバムはすでにあります。</translation>
    </message>
    <message>
        <source>There is no Tintype library in {}.</source>
        <translation>{} にTintypeのライブラリはありません。</translation>
    </message>
    <message>
        <source>There is no album called {}.</source>
        <translation>{} というアルバムはありません。</translation>
    </message>
    <message>
        <source>There is no device {}.</source>
        <translation>デバイス {} はありません。</translation>
    </message>
    <message>
        <source>There is no face number {}.</source>
        <translation>番号{}の顔はありません。</translation>
    </message>
    <message>
        <source>There is no file {}.</source>
        <translation>{} というファイルはありません。</translation>
    </message>
    <message>
        <source>There is no photo number {}.</source>
        <translation>番号{}の写真はありません。</translation>
    </message>
    <message>
        <source>There is no rule number {}.</source>
        <translation>ルール番号 {} はありません。</translation>
    </message>
    <message>
        <source>There is no tag called {}.</source>
        <translation>{} というタグはありません。</translation>
    </message>
    <message>
        <source>There is no tag number {}.</source>
        <translation>タグ番号 {} はありません。</translation>
    </message>
    <message>
        <source>There is no {} number {}.</source>
        <translation>{} の番号 {} はありません。</translation>
    </message>
    <message>
        <source>There is nobody called {}.</source>
        <translation>{} という人物はいません。</translation>
    </message>
    <message>
        <source>There is nobody with the number {}.</source>
        <translation>番号{}の人物はいません。</translation>
    </message>
    <message>
        <source>This library has no albums yet: see tintype albums.</source>
        <translation>このライブラリにはまだアルバムがありません。「アルバム」をご覧ください。</translation>
    </message>
    <message>
        <source>This library knows nothing of is:{} yet: index it again.</source>
        <translation>このライブラリにはis:{}の情報がまだありません。もう一度解析してください。</translation>
    </message>
    <message>
        <source>Types are {}.</source>
        <translation>種類は次のとおりです: {}</translation>
    </message>
    <message>
        <source>Unknown field “{}:” at position {}.</source>
        <translation>不明なフィールド「{}:」（{}文字目）。</translation>
    </message>
    <message>
        <source>Unknown kind “{}” at position {}.</source>
        <translation>不明な種類「{}」({}文字目)。</translation>
    </message>
    <message>
        <source>Unknown order “{}” at position {}.</source>
        <translation>不明な並び順「{}」({}文字目)。</translation>
    </message>
    <message>
        <source>Unknown property “{}” at position {}.</source>
        <translation>不明な属性「{}」({}文字目)。</translation>
    </message>
    <message>
        <source>Unknown type “{}” at position {}.</source>
        <translation>不明なファイルの種類「{}」({}文字目)。</translation>
    </message>
    <message>
        <source>Unknown {} “{}” at position {}.</source>
        <translation>不明な {}「{}」（{}文字目）。</translation>
    </message>
    <message>
        <source>Use a Python with SQLite 3.37 or newer and FTS5.</source>
        <translation>SQLite 3.37以降とFTS5のあるPythonを使ってください。</translation>
    </message>
    <message>
        <source>Wait for it.</source>
        <translation>終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Which faces?</source>
        <translation>どの顔ですか?</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>この名前は誰のものですか？</translation>
    </message>
    <message>
        <source>With the second look, {} % of faces on {} COCO photos (eyes {} px apart or more)</source>
        <translation>再確認を含めて顔の{} % (COCOの写真{}枚、目の間隔{}ピクセル以上)</translation>
    </message>
    <message>
        <source>Write 1 to 12, or {}.</source>
        <translation>1から12、または {} と入力してください。</translation>
    </message>
    <message>
        <source>Write 2021, 2021-07, 2021-07-04, 2019..2021, july 2021, yesterday or &quot;last week&quot;.</source>
        <translation>2021、2021-07、2021-07-04、2019..2021、july 2021、yesterday、&quot;last week&quot; のように入力してください。</translation>
    </message>
    <message>
        <source>Write dist:20km or dist:5mi.</source>
        <translation>dist:20km や dist:5mi のように入力してください。</translation>
    </message>
    <message>
        <source>Write id:12 or id:3,5.</source>
        <translation>id:12 や id:3,5 のように入力してください。</translation>
    </message>
    <message>
        <source>Write latitude and longitude in degrees: near:48.85,2.35</source>
        <translation>緯度と経度を度で入力してください: near:48.85,2.35</translation>
    </message>
    <message>
        <source>Write one sort: for the whole search, outside of parentheses.</source>
        <translation>sort: は検索全体に1つ、かっこの外に書いてください。</translation>
    </message>
    <message>
        <source>all-MiniLM-L6-v2, sentences as 384-d vectors</source>
        <translation>all-MiniLM-L6-v2、文を384次元のベクトルに</translation>
    </message>
    <message>
        <source>changed while it was looked at</source>
        <translation>解析中に変更されました</translation>
    </message>
    <message>
        <source>damaged, or a raw file of an unknown camera</source>
        <translation>破損しているか、未対応のカメラのRAWファイルです</translation>
    </message>
    <message>
        <source>damaged: holds no picture</source>
        <translation>破損: 画像が含まれていません</translation>
    </message>
    <message>
        <source>damaged: the file holds only zeros</source>
        <translation>破損: ファイルの中身がゼロだけです</translation>
    </message>
    <message>
        <source>damaged: the picture has no pixels</source>
        <translation>破損: 画像にピクセルがありません</translation>
    </message>
    <message>
        <source>damaged: {}</source>
        <translation>破損: {}</translation>
    </message>
    <message>
        <source>decompression bomb: {} scans of {}x{} pixels</source>
        <translation>圧縮爆弾: スキャン{}回、{}×{}ピクセル</translation>
    </message>
    <message>
        <source>decompression bomb: {}x{} pixels from a file of {}</source>
        <translation>展開すると大きすぎます: {}x{}ピクセル、ファイルは{}</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>空のファイルです</translation>
    </message>
    <message>
        <source>has: takes {}.</source>
        <translation>has: に使えるのは {} です。</translation>
    </message>
    <message>
        <source>holds no picture that can be shown</source>
        <translation>表示できる画像が含まれていません</translation>
    </message>
    <message>
        <source>is: takes {}.</source>
        <translation>is: に使えるのは {} です。</translation>
    </message>
    <message>
        <source>its compressed data cannot be decoded</source>
        <translation>圧縮データをデコードできません</translation>
    </message>
    <message>
        <source>its compressed data do not fit the picture</source>
        <translation>圧縮データが画像と一致しません</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>ヘッダーを読み取れません</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>読み取る権限がありません</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>not an image</source>
        <translation>画像ではありません</translation>
    </message>
    <message>
        <source>not an image: it holds text</source>
        <translation>画像ではありません: 中身はテキストです</translation>
    </message>
    <message>
        <source>not enough memory to decode it</source>
        <translation>デコードするメモリが足りません</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>sort: takes date, added, name, size, rating, relevance, random.</source>
        <translation>sort: に使えるのは date, added, name, size, rating, relevance, random です。</translation>
    </message>
    <message>
        <source>too large: a file of {} MB</source>
        <translation>大きすぎます: ファイルサイズ{} MB</translation>
    </message>
    <message>
        <source>too large: {}x{} pixels need {} of memory</source>
        <translation>大きすぎます: {}x{}ピクセルには{}のメモリが必要です</translation>
    </message>
    <message>
        <source>truncated (at least {} bytes missing)</source>
        <translation>途中で切れています（{}バイト以上不足）</translation>
    </message>
    <message>
        <source>truncated: the file ends before the picture does</source>
        <translation>途中で切れています: 画像の途中でファイルが終わっています</translation>
    </message>
    <message>
        <source>{} belongs to the vocabulary, so it can be found again in any photo.</source>
        <translation>{} は標準の語彙のタグなので、どの写真でもまた見つかることがあります。</translation>
    </message>
    <message>
        <source>{} cannot be loaded: {}</source>
        <translation>{}を読み込めません: {}</translation>
    </message>
    <message>
        <source>{} cannot be merged into itself.</source>
        <translation>{} を自分自身に統合することはできません。</translation>
    </message>
    <message>
        <source>{} cannot be read: {}</source>
        <translation>{}を読み取れません: {}</translation>
    </message>
    <message>
        <source>{} cannot be used: {}.</source>
        <translation>{}は使えません: {}</translation>
    </message>
    <message>
        <source>{} cannot stand below {}, which is below {} itself.</source>
        <translation>{} を {} の下に移動できません。移動先が {} の下にあるためです。</translation>
    </message>
    <message>
        <source>{} does not exist.</source>
        <translation>{} は存在しません。</translation>
    </message>
    <message>
        <source>{} is a hand-picked album, not a saved search.</source>
        <translation>{} は自分で選んだアルバムで、保存した検索ではありません。</translation>
    </message>
    <message>
        <source>{} is a path, not a name.</source>
        <translation>{}は名前ではなくパスです。</translation>
    </message>
    <message>
        <source>{} is a saved search: {}</source>
        <translation>{}は保存した検索です: {}</translation>
    </message>
    <message>
        <source>{} is another tag already.</source>
        <translation>{} はすでに別のタグです。</translation>
    </message>
    <message>
        <source>{} is in the library already.</source>
        <translation>{}はすでにライブラリにあります。</translation>
    </message>
    <message>
        <source>{} is not a file.</source>
        <translation>{}はファイルではありません。</translation>
    </message>
    <message>
        <source>{} is not a folder.</source>
        <translation>{} はフォルダーではありません。</translation>
    </message>
    <message>
        <source>{} is not a format Tintype reads</source>
        <translation>{} はTintypeが読み取れる形式ではありません</translation>
    </message>
    <message>
        <source>{} is not another name of a tag.</source>
        <translation>{}はタグの別名ではありません。</translation>
    </message>
    <message>
        <source>{} means number {} of a list: no name for a person.</source>
        <translation>{} は一覧の番号{}を表すので、人物の名前にできません。</translation>
    </message>
    <message>
        <source>{} means the tag {}.</source>
        <translation>{} はタグ {} を表します。</translation>
    </message>
    <message>
        <source>{} was made by a newer Tintype (catalog version {}).</source>
        <translation>{} はより新しいTintypeで作成されました（カタログのバージョン {}）。</translation>
    </message>
    <message>
        <source>{}, line {}: {}.</source>
        <translation>{}、{}行目: {}</translation>
    </message>
    <message>
        <source>“dist:” at position {} has no near: beside it.</source>
        <translation>「dist:」（{}文字目）にはnear:が必要です。</translation>
    </message>
    <message>
        <source>“sort:” at position {} has no place there.</source>
        <translation>「sort:」はここ（{}文字目）では使えません。</translation>
    </message>
    <message>
        <source>“{}:” at position {} needs a value.</source>
        <translation>「{}:」（{}文字目）には値が必要です。</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a date.</source>
        <translation>「{}」({}文字目) は日付ではありません。</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a distance.</source>
        <translation>「{}」({}文字目) は距離ではありません。</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a month.</source>
        <translation>「{}」({}文字目) は月ではありません。</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a photo&apos;s number.</source>
        <translation>「{}」({}文字目) は写真の番号ではありません。</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a position.</source>
        <translation>「{}」({}文字目) は位置ではありません。</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a rating.</source>
        <translation>「{}」({}文字目) は評価ではありません。</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a value for {}:.</source>
        <translation>「{}」({}文字目) は {}: の値ではありません。</translation>
    </message>
    <message>
        <source>“{}” at position {} is not anything that {}: could look for.</source>
        <translation>「{}」({}文字目) は {}: で探せるものではありません。</translation>
    </message>
    <message>
        <source>“{}” at position {} is not {}.</source>
        <translation>「{}」（{}文字目）は {} ではありません。</translation>
    </message>
    <message>
        <source>“{}” at position {}: a star can only end a word here.</source>
        <translation>「{}」（{}文字目）: 星印は、ここでは語の末尾にだけ使えます。</translation>
    </message>
    <message>
        <source>“{}” holds nothing to search for.</source>
        <translation>「{}」には検索する語がありません。</translation>
    </message>
    <message>
        <source>“{}” joins nothing here and was left out.</source>
        <translation>「{}」は何もつないでいないので省きました。</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
</context>
<context>
    <name>LookingSection</name>
    <message>
        <source>Faces are measured and grouped, so that you can name them once. What is measured stays in your library. Off: no face is looked for, and what is known stays until you delete it under Privacy.</source>
        <translation>顔を測定してグループに分けるので、名前を付けるのは一度で済みます。測定結果はライブラリの外に出ません。オフにすると顔を探しません。すでにある情報は「プライバシー」で削除するまで残ります。</translation>
    </message>
    <message>
        <source>Finds more of the faces in crowds, and takes four times as long.</source>
        <translation>人混みの中の顔をより多く見つけますが、4倍の時間がかかります。</translation>
    </message>
    <message>
        <source>Look at photos now</source>
        <translation>今すぐ写真を解析</translation>
    </message>
    <message>
        <source>Look for small faces everywhere</source>
        <translation>小さな顔もくまなく探す</translation>
    </message>
    <message>
        <source>Looking at photos</source>
        <translation>写真の解析</translation>
    </message>
    <message>
        <source>Low power</source>
        <translation>省電力</translation>
    </message>
    <message>
        <source>Other programs go first, and it rests on battery and while you work at the computer; where that cannot be seen, while other programs are busy.</source>
        <translation>ほかのアプリを優先し、バッテリー使用時やコンピューターの操作中は休みます。操作中かどうかがわからない環境では、ほかのアプリが忙しい間に休みます。</translation>
    </message>
    <message>
        <source>Read the text in photos</source>
        <translation>写真の中の文字を読み取る</translation>
    </message>
    <message>
        <source>Recognise people</source>
        <translation>人物を認識</translation>
    </message>
    <message>
        <source>Signs, letters and screens can be searched. Done after everything else.</source>
        <translation>看板、手紙、画面の文字を検索できます。ほかの処理がすべて終わってから行います。</translation>
    </message>
    <message>
        <source>Takes effect with the next run.</source>
        <translation>次の解析から反映されます。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>写真のフォルダーを選択</translation>
    </message>
    <message>
        <source>Connect its drive, then look again. What is known of its photos stays.</source>
        <translation>ドライブを接続して、もう一度解析してください。写真について解析した内容は残っています。</translation>
    </message>
    <message>
        <source>No file manager could be opened.</source>
        <translation>ファイルマネージャーを開けませんでした。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove “{}” from Tintype?</source>
        <translation>「{}」をTintypeから取り除きますか？</translation>
    </message>
    <message>
        <source>Tintype</source>
        <translation>Tintype</translation>
    </message>
    <message>
        <source>Where is “{}” now?</source>
        <translation>「{}」は今どこにありますか？</translation>
    </message>
    <message>
        <source>Your photos stay where they are, and what you said about them is kept.</source>
        <translation>写真は元の場所に残り、付けたタグや名前も保存されます。</translation>
    </message>
    <message>
        <source>“{}” cannot be reached.</source>
        <translation>「{}」にアクセスできません。</translation>
    </message>
</context>
<context>
    <name>MarksRow</name>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Rate {} of 5</source>
        <translation>評価 {} / 5</translation>
    </message>
    <message>
        <source>{} of 5 stars</source>
        <translation>星{} / 5</translation>
    </message>
</context>
<context>
    <name>MemberCard</name>
    <message>
        <source>Best: {why}</source>
        <translation>ベスト: {why}</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>この写真を残す</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>{percent} % alike</source>
        <translation>一致度{percent}%</translation>
    </message>
    <message>
        <source>{width} × {height} · {size} · {format}</source>
        <translation>{width} × {height} · {size} · {format}</translation>
    </message>
</context>
<context>
    <name>ModelsSection</name>
    <message>
        <source>Accuracy: {}</source>
        <translation>精度: {}</translation>
    </message>
    <message>
        <source>Finds eyes and nose in a face</source>
        <translation>顔の目と鼻を見つける</translation>
    </message>
    <message>
        <source>Finds faces</source>
        <translation>顔を見つける</translation>
    </message>
    <message>
        <source>Finds objects</source>
        <translation>物体を見つける</translation>
    </message>
    <message>
        <source>Finds pictures by any words</source>
        <translation>自由な言葉で写真を探す</translation>
    </message>
    <message>
        <source>Knows places such as beach, street or kitchen</source>
        <translation>ビーチ、通り、台所などの場所を見分ける</translation>
    </message>
    <message>
        <source>Knows scenes and things, and what looks alike</source>
        <translation>場面やもの、似た写真を見分ける</translation>
    </message>
    <message>
        <source>Knows what looks alike</source>
        <translation>似た写真を見分ける</translation>
    </message>
    <message>
        <source>Looks again for faces</source>
        <translation>顔をもう一度調べる</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Reads text in photos</source>
        <translation>写真の中の文字を読み取る</translation>
    </message>
    <message>
        <source>Speed here: {}</source>
        <translation>この環境での速度: {}</translation>
    </message>
    <message>
        <source>Tells people apart</source>
        <translation>人物を見分ける</translation>
    </message>
    <message>
        <source>They come with Tintype and run on this computer only. Models of your own are added with: tintype models install</source>
        <translation>モデルはTintypeに付属し、このコンピューター上でのみ動作します。自分のモデルを追加するコマンド: tintype models install</translation>
    </message>
    <message>
        <source>Understands searches in other words</source>
        <translation>言い換えた検索を理解する</translation>
    </message>
    <message>
        <source>its files are missing</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>not measured yet (tintype models bench --keep)</source>
        <translation>未測定（tintype models bench --keep）</translation>
    </message>
    <message>
        <source>{facts} · added by you</source>
        <translation>{facts} · 自分で追加</translation>
    </message>
    <message>
        <source>{name} · {size} · licence {licence}</source>
        <translation>{name} · {size} · ライセンス {licence}</translation>
    </message>
    <message>
        <source>{} ms a picture</source>
        <translation>画像1枚 {} ミリ秒</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>PagesBridge</name>
    <message>
        <source>Chosen to be kept.</source>
        <translation>残す写真に選びました。</translation>
    </message>
    <message>
        <source>Not “{}”. This is remembered.</source>
        <translation>「{}」ではないと記憶しました。</translation>
    </message>
    <message>
        <source>Yes: “{}”.</source>
        <translation>はい: 「{}」。</translation>
    </message>
    <message>
        <source>{} are not the same. This is remembered.</source>
        <translation>{}を別の写真として記憶しました。</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Without “{}”</source>
        <translation>「{}」を外す</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>{}以外</translation>
    </message>
</context>
<context>
    <name>PeopleBridge</name>
    <message numerus="yes">
        <source>%Ln faces confirmed.</source>
        <translation>
            <numerusform>顔%Ln件を確認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces moved to “{}”.</source>
        <translation>
            <numerusform>顔%Ln件を「{}」に移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces removed: not a face.</source>
        <translation>
            <numerusform>顔ではないものとして%Ln件を取り除きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces split off as a person of their own.</source>
        <translation>
            <numerusform>顔%Ln件を別の人物に分けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are “{}” now.</source>
        <translation>
            <numerusform>%Ln人を「{}」にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people hidden as strangers.</source>
        <translation>
            <numerusform>%Ln人を知らない人として非表示にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people merged into one.</source>
        <translation>
            <numerusform>%Ln人を1人の人物に統合しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people shown again.</source>
        <translation>
            <numerusform>%Ln人を再び表示しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Box of the face moved.</source>
        <translation>顔の枠を移動しました。</translation>
    </message>
    <message>
        <source>Cover chosen.</source>
        <translation>カバーを選びました。</translation>
    </message>
    <message>
        <source>Face added.</source>
        <translation>顔を追加しました。</translation>
    </message>
    <message>
        <source>Named “{}”.</source>
        <translation>「{}」と名前を付けました。</translation>
    </message>
    <message>
        <source>Not the same. Remembered.</source>
        <translation>別の人物として記憶しました。</translation>
    </message>
    <message numerus="yes">
        <source>Not this person: %Ln faces. This is remembered.</source>
        <translation>
            <numerusform>この人物ではないと記憶しました: 顔%Ln件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>メモを保存しました。</translation>
    </message>
    <message>
        <source>Small groups hidden as strangers.</source>
        <translation>小さなグループを知らない人として非表示にしました。</translation>
    </message>
    <message>
        <source>The same person.</source>
        <translation>同じ人物として記憶しました。</translation>
    </message>
</context>
<context>
    <name>PeopleDialogs</name>
    <message>
        <source>All names, notes, groups and faces of this library go. This cannot be undone.</source>
        <translation>このライブラリの名前、メモ、グループ、顔をすべて消去します。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Erase everything about people?</source>
        <translation>人物に関する情報をすべて消去しますか？</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>完全に消去</translation>
    </message>
    <message>
        <source>Forget {}?</source>
        <translation>{}の情報を消去しますか？</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Switch off and erase…</source>
        <translation>オフにして消去…</translation>
    </message>
    <message>
        <source>Switch off recognising people?</source>
        <translation>人物の認識をオフにしますか？</translation>
    </message>
    <message>
        <source>This erases the name, the note, the pictures of this face and what Tintype computed to recognise it, from the library and its backups. Your photos stay as they are.

This cannot be undone.</source>
        <translation>名前、メモ、この顔の画像、認識のために計算した情報を、ライブラリとそのバックアップから消去します。写真はそのまま残ります。

この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Tintype then looks for no faces in this library and groups none. Names and faces can be kept for later, or erased: names, notes, pictures of faces and what was computed from them. Erasing cannot be undone.</source>
        <translation>オフにすると、このライブラリで顔を探さず、グループ分けもしません。名前と顔は、あとで使うために残すことも、消去することもできます。消去されるのは名前、メモ、顔の画像、それらから計算した情報です。消去は元に戻せません。</translation>
    </message>
</context>
<context>
    <name>PeopleHub</name>
    <message>
        <source>Recognising people is off</source>
        <translation>人物の認識はオフです</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Tintype looks for no faces in this library and groups none.</source>
        <translation>このライブラリでは、顔を探さず、グループ分けもしません。</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Unnamed person</source>
        <translation>名前のない人物</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>これは誰ですか？</translation>
    </message>
    <message>
        <source>With a name</source>
        <translation>名前あり</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln件を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>要確認%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Hide all unnamed groups of 1 or 2 faces</source>
        <translation>顔が1〜2件の名前のないグループをすべて非表示</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>More about people</source>
        <translation>人物のその他の操作</translation>
    </message>
    <message>
        <source>Name… (F2)</source>
        <translation>名前…（F2）</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>まだ誰もいません</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>People appear here once Tintype has found faces in your photos.</source>
        <translation>写真から顔が見つかると、ここに人物が表示されます。</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再び表示</translation>
    </message>
    <message>
        <source>Show hidden</source>
        <translation>非表示の人物を表示</translation>
    </message>
    <message>
        <source>Strangers: do not show them any more (Delete)</source>
        <translation>知らない人として今後は表示しない（Delete）</translation>
    </message>
    <message>
        <source>Switch off recognising people…</source>
        <translation>人物の認識をオフにする…</translation>
    </message>
    <message>
        <source>The chosen ones are one person (Ctrl+M)</source>
        <translation>選択した人物は同じ人（Ctrl+M）</translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message>
        <source>All photos of {}</source>
        <translation>{}のすべての写真</translation>
    </message>
    <message>
        <source>Click a face in the large photo to say who it is.</source>
        <translation>大きな写真の顔をクリックすると、誰かを指定できます。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>{} without a name</source>
        <translation>名前なし: {}</translation>
    </message>
    <message>
        <source>{}, perhaps</source>
        <translation>{}かもしれません</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Add name</source>
        <translation>名前を追加</translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>確認済み%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>要確認%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>All people (Esc)</source>
        <translation>すべての人物（Esc）</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>この人物の情報を消去…</translation>
    </message>
    <message>
        <source>Hide as a stranger</source>
        <translation>知らない人として非表示</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>この人物のその他の操作</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note, such as what this person agreed to</source>
        <translation>メモ（本人が同意した内容など）</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Show on the People page again</source>
        <translation>人物ページに再び表示</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>これは誰ですか？</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>%Ln faces, the most doubtful first</source>
        <translation>
            <numerusform>顔%Ln件（不確かな順）</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm (C)</source>
        <translation>確認（C）</translation>
    </message>
    <message>
        <source>Move to… (M)</source>
        <translation>移動…（M）</translation>
    </message>
    <message>
        <source>Not a face (Del)</source>
        <translation>顔ではない（Del）</translation>
    </message>
    <message>
        <source>Somebody else (N)</source>
        <translation>別の人（N）</translation>
    </message>
    <message>
        <source>Split off (P)</source>
        <translation>分離（P）</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <translation>カバーに使用</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>これは誰ですか？</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>この人物</translation>
    </message>
    <message>
        <source>{} of {} chosen</source>
        <translation>{} / {}件を選択中</translation>
    </message>
</context>
<context>
    <name>PhotoActs</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add or take away a tag…</source>
        <translation>タグを追加または外す…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Favourite no more</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Name of an album, new or known</source>
        <translation>アルバム名（新規または既存）</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>Other album…</source>
        <translation>別のアルバム…</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln photos in an album</source>
        <translation>
            <numerusform>写真%Ln枚をアルバムに入れる</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>入れる</translation>
    </message>
    <message>
        <source>Put in album</source>
        <translation>アルバムに入れる</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再び表示</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln photos</source>
        <translation>
            <numerusform>写真%Ln枚にタグを付ける</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag, or path such as holiday/Crete</source>
        <translation>タグ、または旅行/クレタのような階層</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>外す</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>Back to the photos (Esc)</source>
        <translation>写真に戻る（Esc）</translation>
    </message>
    <message>
        <source>Boxes over the photo (O)</source>
        <translation>写真に枠を表示（O）</translation>
    </message>
    <message>
        <source>Details (I)</source>
        <translation>詳細（I）</translation>
    </message>
    <message>
        <source>Draw a face (D)</source>
        <translation>顔の枠を描く（D）</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>全画面表示（F）</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>全画面表示を終了（Esc）</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>次の写真</translation>
    </message>
    <message>
        <source>Photos beside this one (S)</source>
        <translation>前後の写真（S）</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>前の写真</translation>
    </message>
    <message>
        <source>Slideshow (P)</source>
        <translation>スライドショー（P）</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
</context>
<context>
    <name>PhotoGridModel</name>
    <message numerus="yes">
        <source>%Ln photos of a burst, photo {} of {}</source>
        <translation>
            <numerusform>連写 %Ln 枚、写真 {} / {}</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo {} of {}</source>
        <translation>写真 {} / {}</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Large photo</source>
        <translation>大きな写真</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>これは誰ですか？</translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
</context>
<context>
    <name>PlaceTreeModel</name>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>{name}, {photos}</source>
        <translation>{name}、{photos}</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Closer (+)</source>
        <translation>拡大（+）</translation>
    </message>
    <message>
        <source>Draw a circle on the map (or Shift and drag)</source>
        <translation>地図に円を描く（またはShiftを押しながらドラッグ）</translation>
    </message>
    <message>
        <source>Farther away (−)</source>
        <translation>縮小（−）</translation>
    </message>
    <message>
        <source>Filter places</source>
        <translation>場所を絞り込む</translation>
    </message>
    <message>
        <source>Looking for places…</source>
        <translation>場所を探しています…</translation>
    </message>
    <message>
        <source>Map of the photos</source>
        <translation>写真の地図</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>場所はまだありません</translation>
    </message>
    <message>
        <source>Phones and some cameras write into a photo where it was taken. Tintype turns that into towns and countries, on this computer.</source>
        <translation>スマートフォンや一部のカメラは、撮影した位置を写真に記録します。Tintypeはこのコンピューター上で、それを町や国の名前に変えます。</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Select an area</source>
        <translation>範囲を選択</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>Show photos without a place</source>
        <translation>場所のない写真を表示</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>世界全体（0）</translation>
    </message>
    <message>
        <source>{} without a place</source>
        <translation>場所なし: {}</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete all face data?</source>
        <translation>顔のデータをすべて削除しますか？</translation>
    </message>
    <message>
        <source>Delete face data…</source>
        <translation>顔のデータを削除…</translation>
    </message>
    <message>
        <source>Deleted. People are recognised again when you switch it on.</source>
        <translation>削除しました。オンにすると、人物の認識を再開します。</translation>
    </message>
    <message>
        <source>Erases the measurements of all faces, all groups and all names of people from this library and its backups, and recognises nobody from then on.</source>
        <translation>すべての顔の測定結果、グループ、人物の名前を、ライブラリとそのバックアップから消去し、以後は誰も認識しません。</translation>
    </message>
    <message>
        <source>Face data</source>
        <translation>顔のデータ</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>何も送信しません</translation>
    </message>
    <message>
        <source>Photos that show bank cards, passports and the like get the tag “sensitive”, and exports leave them out unless they are asked for.</source>
        <translation>銀行のカードやパスポートなどが写っている写真には「機密」のタグが付き、書き出すときは、特に指定しないかぎり除かれます。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Sensitive documents</source>
        <translation>機密性の高い書類</translation>
    </message>
    <message>
        <source>The names you gave to people go with it. This cannot be undone.</source>
        <translation>人物に付けた名前も削除されます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Tintype opens no connection. No photo, name or figure leaves this computer, and nothing is downloaded.</source>
        <translation>Tintypeは通信を一切行いません。写真、名前、数値がこのコンピューターの外に出ることはなく、何もダウンロードしません。</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>保存される情報</translation>
    </message>
    <message>
        <source>What was found in photos, small copies of them, the measurements of faces, and what you said: names, tags, ratings, albums. All of it lies in the library&apos;s folder; deleting that folder deletes it.</source>
        <translation>写真から見つけた内容、写真の縮小コピー、顔の測定結果、入力した名前、タグ、評価、アルバムです。すべてライブラリのフォルダーにあり、フォルダーを削除すれば消えます。</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>写真のファイル</translation>
    </message>
    <message>
        <source>Your photos are opened for reading only, never changed or moved.</source>
        <translation>写真は読み取るだけで、変更や移動はしません。</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something went wrong inside Tintype.</source>
        <translation>Tintypeの内部で問題が発生しました。</translation>
    </message>
</context>
<context>
    <name>QueryParts</name>
    <message>
        <source>order: {}</source>
        <translation>並び順: {}</translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>残り%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decides %Ln faces</source>
        <translation>
            <numerusform>顔%Ln件が決まります</numerusform>
        </translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>いいえ（N）</translation>
    </message>
    <message>
        <source>No questions now (Esc)</source>
        <translation>質問を閉じる（Esc）</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>スキップ（S）</translation>
    </message>
    <message>
        <source>The same person? Is this {}?</source>
        <translation>同じ人物ですか？これは{}ですか？</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>はい（Y）</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>この人物</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Edit this</source>
        <translation>これを編集</translation>
    </message>
    <message>
        <source>Edit: {}</source>
        <translation>編集: {}</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>検索の解釈</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>該当箇所を表示</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>best rating</source>
        <translation>評価が最も高い</translation>
    </message>
    <message>
        <source>has a position</source>
        <translation>位置情報がある</translation>
    </message>
    <message>
        <source>has the camera&apos;s data</source>
        <translation>カメラの情報がある</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>解像度が最も高い</translation>
    </message>
    <message>
        <source>not named or filed as a copy</source>
        <translation>名前や場所がコピーではない</translation>
    </message>
    <message>
        <source>oldest file</source>
        <translation>ファイルが最も古い</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>最も鮮明</translation>
    </message>
    <message>
        <source>the camera&apos;s original</source>
        <translation>カメラで撮ったオリジナル</translation>
    </message>
    <message>
        <source>they are equally good</source>
        <translation>どれも同じくらい良い</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>自分で選択</translation>
    </message>
    <message>
        <source>you tagged or named most on it</source>
        <translation>タグや名前を最も多く付けた</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Delete this rule</source>
        <translation>このルールを削除</translation>
    </message>
    <message>
        <source>Edit this rule</source>
        <translation>このルールを編集</translation>
    </message>
    <message>
        <source>Rule for “{}” is on</source>
        <translation>「{}」のルールはオンです</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>when {}</source>
        <translation>条件: {}</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>A rule tags what a search finds, now and whenever photos come or change. Where you said no to a tag, no rule sets it.</source>
        <translation>ルールは、検索で見つかった写真にタグを付けます。今ある写真にも、今後追加または変更される写真にも適用されます。「いいえ」と答えたタグは付けません。</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>ルールを編集</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>ルールを作成</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>新しいルール…</translation>
    </message>
    <message>
        <source>On {} you said no; that stays.</source>
        <translation>{}では「いいえ」と答えているため、そのままにします。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Whenever this search finds a photo</source>
        <translation>次の検索に一致する写真に</translation>
    </message>
    <message>
        <source>{} match; {} would newly be tagged.</source>
        <translation>{}が一致し、{}に新しくタグが付きます。</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>すべて最新の状態です</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Last looked: {}</source>
        <translation>最後の解析: {}</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>新しい写真を探す</translation>
    </message>
    <message>
        <source>Low power</source>
        <translation>省電力</translation>
    </message>
    <message>
        <source>Nothing is happening</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Other programs go first, and it rests on battery and while you work at the computer.</source>
        <translation>ほかのアプリを優先し、バッテリー使用時やコンピューターの操作中は休みます。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Photos a second</source>
        <translation>1秒あたりの枚数</translation>
    </message>
    <message>
        <source>Photos that are looked at show here.</source>
        <translation>解析中の写真がここに表示されます。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>途中で停止しました</translation>
    </message>
    <message>
        <source>The last run stopped unexpectedly</source>
        <translation>前回の解析は予期せず停止しました</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>What was finished is kept. Looking again goes on where it stopped.</source>
        <translation>終わった分は保存されています。もう一度解析すると、続きから始まります。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln個のファイルを読み取れませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files looked through</source>
        <translation>
            <numerusform>%Ln個のファイルを確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new photos</source>
        <translation>
            <numerusform>新しい写真%Ln枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours and sharpness</source>
        <translation>色と鮮明さ</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>デコード</translation>
    </message>
    <message>
        <source>Everything was up to date</source>
        <translation>すべて最新の状態でした</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Finding files</source>
        <translation>ファイルの検索</translation>
    </message>
    <message>
        <source>Finishing: comparing photos that look alike</source>
        <translation>仕上げ中: 似た写真を比較しています</translation>
    </message>
    <message>
        <source>Free words</source>
        <translation>自由な言葉</translation>
    </message>
    <message>
        <source>Grouping people</source>
        <translation>人物のグループ分け</translation>
    </message>
    <message>
        <source>Looking at photos</source>
        <translation>写真を解析中</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>写真を検索中</translation>
    </message>
    <message>
        <source>No photo that could be read</source>
        <translation>読み取れる写真はありませんでした</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>物体</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>ポートレート</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>ファイルの読み取り</translation>
    </message>
    <message>
        <source>Reading text</source>
        <translation>文字の読み取り</translation>
    </message>
    <message>
        <source>Reading text in photos</source>
        <translation>写真の文字を読み取り中</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>Resting until the computer is plugged in</source>
        <translation>電源に接続されるまで休止中</translation>
    </message>
    <message>
        <source>Resting while other programs are busy</source>
        <translation>ほかのアプリが動いているため休止中</translation>
    </message>
    <message>
        <source>Resting while you work at the computer</source>
        <translation>コンピューターの操作中のため休止中</translation>
    </message>
    <message>
        <source>Scenes and things</source>
        <translation>場面ともの</translation>
    </message>
    <message>
        <source>Sensitive documents</source>
        <translation>機密性の高い書類</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始しています</translation>
    </message>
    <message numerus="yes">
        <source>Stopped unexpectedly: %Ln photos finished</source>
        <translation>
            <numerusform>予期せず停止: 写真%Ln枚が完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln photos finished</source>
        <translation>
            <numerusform>停止: 写真%Ln枚が完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>took {}</source>
        <translation>所要時間 {}</translation>
    </message>
    <message>
        <source>{what}; {more}</source>
        <translation>{what}、{more}</translation>
    </message>
    <message>
        <source>{} photos a second</source>
        <translation>{}枚/秒</translation>
    </message>
    <message>
        <source>{} seconds</source>
        <translation>{}秒</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>検索を消去（Esc）</translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation>写真を検索</translation>
    </message>
    <message>
        <source>Search: dog beach 2021 …</source>
        <translation>検索: 犬 砂浜 2021 …</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>設定の項目</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Keys for “{}”</source>
        <translation>「{}」のキー</translation>
    </message>
    <message>
        <source>Put back “{}”</source>
        <translation>「{}」を初期設定に戻す</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Click on keys and press others. What is used already is not taken.</source>
        <translation>キーをクリックして、新しいキーを押してください。使用中のキーは設定できません。</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>すべて初期設定に戻す</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>{keys} is used for “{act}” already.</source>
        <translation>{keys}はすでに「{act}」に使われています。</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Choose two to four photos to compare.</source>
        <translation>比較する写真を2〜4枚選んでください。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Ctrl and a click adds a photo.</source>
        <translation>Ctrlを押しながらクリックすると、写真を追加できます。</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>スライドショー</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
</context>
<context>
    <name>SlideCanvas</name>
    <message>
        <source>Slideshow</source>
        <translation>スライドショー</translation>
    </message>
</context>
<context>
    <name>Slideshow</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln秒</numerusform>
        </translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>終了（Esc）</translation>
    </message>
    <message>
        <source>Faster (↑)</source>
        <translation>速く（↑）</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>再開（スペース）</translation>
    </message>
    <message>
        <source>Next photo (→)</source>
        <translation>次の写真（→）</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止（スペース）</translation>
    </message>
    <message>
        <source>Previous photo (←)</source>
        <translation>前の写真（←）</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>スライドショー</translation>
    </message>
    <message>
        <source>Slower (↓)</source>
        <translation>遅く（↓）</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>Speed: {} photos a second</source>
        <translation>速度: {}枚/秒</translation>
    </message>
</context>
<context>
    <name>Stacking</name>
    <message>
        <source>Open or close the burst</source>
        <translation>連写を開く／閉じる</translation>
    </message>
</context>
<context>
    <name>StageTimes</name>
    <message>
        <source>{} ms</source>
        <translation>{} ミリ秒</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>Figures appear here once Tintype has found photos.</source>
        <translation>写真が見つかると、ここに数値が表示されます。</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>集計するものはまだありません</translation>
    </message>
    <message>
        <source>People over the years</source>
        <translation>年ごとの人物</translation>
    </message>
    <message>
        <source>Photos of a year, by day</source>
        <translation>1年の写真（日別）</translation>
    </message>
    <message>
        <source>Photos over time</source>
        <translation>写真の推移</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>The figures appear here in a moment.</source>
        <translation>まもなく数値が表示されます。</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>次の年</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>前の年</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Catalog: what was found and said</source>
        <translation>カタログ: 解析結果と入力した内容</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>消去中…</translation>
    </message>
    <message>
        <source>Done: {} freed.</source>
        <translation>完了: {}を解放しました。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Old backups, and files that make searches quick; those are made anew at once.</source>
        <translation>古いバックアップと、検索を速くするファイルです。検索用のファイルはすぐに作り直されます。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Quick searching</source>
        <translation>検索の高速化</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <translation>作り直せるデータ</translation>
    </message>
    <message>
        <source>{path}
{used} in all, {free} free on this disk</source>
        <translation>{path}
合計{used}、ディスクの空き{free}</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Model: {}</source>
        <translation>モデル: {}</translation>
    </message>
    <message>
        <source>Not “{}”</source>
        <translation>「{}」ではない</translation>
    </message>
    <message>
        <source>Score {}</source>
        <translation>スコア {}</translation>
    </message>
    <message>
        <source>Score {}, shown from {}</source>
        <translation>スコア {}（{}以上で表示）</translation>
    </message>
    <message>
        <source>Why: the model saw “{}”.</source>
        <translation>理由: モデルが「{}」を検出しました。</translation>
    </message>
    <message>
        <source>You added this tag.</source>
        <translation>自分で追加したタグです。</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>タグを追加…</translation>
    </message>
</context>
<context>
    <name>TagTreeModel</name>
    <message>
        <source>By you</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}、{count}</translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Another name of “{}”</source>
        <translation>「{}」の別名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Check 20</source>
        <translation>20枚を確認</translation>
    </message>
    <message>
        <source>Check 20 of any tag</source>
        <translation>全タグから20枚を確認</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Filter tags</source>
        <translation>タグを絞り込む</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>統合先…</translation>
    </message>
    <message>
        <source>Merge “{one}” into “{other}”</source>
        <translation>「{one}」を「{other}」に統合</translation>
    </message>
    <message>
        <source>Merge “{}” into</source>
        <translation>「{}」の統合先</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>最上位に移動</translation>
    </message>
    <message>
        <source>Other name…</source>
        <translation>別名…</translation>
    </message>
    <message>
        <source>Put “{one}” below “{other}”</source>
        <translation>「{one}」を「{other}」の下に移動</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename “{}”</source>
        <translation>「{}」の名前を変更</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>The photos of this tag that the models are least sure of</source>
        <translation>このタグのうち、モデルが最も自信のない写真</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>No tags yet.</source>
        <translation>タグはまだありません。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>元に戻す（Ctrl+Z）</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Save this search as an album</source>
        <translation>この検索をアルバムとして保存</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>サムネイルのサイズ</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl+wheel)</source>
        <translation>サムネイルのサイズ（Ctrl+ホイール）</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>A model saw “{}”.</source>
        <translation>モデルが「{}」を検出しました。</translation>
    </message>
    <message>
        <source>A rule of yours: photos that match “{}”.</source>
        <translation>自分のルール: 「{}」に一致する写真。</translation>
    </message>
    <message>
        <source>In {} places.</source>
        <translation>{}か所。</translation>
    </message>
    <message>
        <source>It does not count: you said otherwise.</source>
        <translation>あなたの回答と異なるため、使われません。</translation>
    </message>
    <message>
        <source>It follows from how the picture looks: {}.</source>
        <translation>画像の見た目から判断しました: {}。</translation>
    </message>
    <message>
        <source>It follows from text in the photo: “{}”.</source>
        <translation>写真の中の文字から判断しました: 「{}」。</translation>
    </message>
    <message>
        <source>It follows from where the photo was taken: {}.</source>
        <translation>撮影場所から判断しました: {}。</translation>
    </message>
    <message>
        <source>It is written in the photo&apos;s file or beside it: “{}”.</source>
        <translation>写真のファイルかその付属ファイルに書かれています: 「{}」。</translation>
    </message>
    <message>
        <source>Model: {}</source>
        <translation>モデル: {}</translation>
    </message>
    <message>
        <source>Score {}, shown from {}.</source>
        <translation>スコア {}（{}以上で表示）。</translation>
    </message>
    <message>
        <source>Score {}, too little: shown from {}.</source>
        <translation>スコア {} は不足（{}以上で表示）。</translation>
    </message>
    <message>
        <source>The model for faces saw “{}”.</source>
        <translation>顔のモデルが「{}」を検出しました。</translation>
    </message>
    <message>
        <source>The model for objects saw “{}”.</source>
        <translation>物体のモデルが「{}」を検出しました。</translation>
    </message>
    <message>
        <source>The model for scenes takes it for “{}”.</source>
        <translation>場面のモデルが「{}」と判断しました。</translation>
    </message>
    <message>
        <source>You said no: {}</source>
        <translation>「いいえ」と回答: {}</translation>
    </message>
    <message>
        <source>You said yes: {}</source>
        <translation>「はい」と回答: {}</translation>
    </message>
</context>
<context>
    <name>WhyPopover</name>
    <message>
        <source>Nothing says anything of it any more.</source>
        <translation>このタグの根拠はもうありません。</translation>
    </message>
    <message>
        <source>Right with a chance of {}, as far as your answers so far tell.</source>
        <translation>これまでの回答によると、正しい確率は{}です。</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>該当箇所を表示</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>That is wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Why “{}”?</source>
        <translation>なぜ「{}」？</translation>
    </message>
</context>
<context>
    <name>WhyTag</name>
    <message>
        <source>Looking at the photo, part by part…</source>
        <translation>写真を部分ごとに調べています…</translation>
    </message>
    <message>
        <source>The glow is where the model&apos;s answer depends on most.</source>
        <translation>明るい部分ほど、モデルの判断に強く影響しています。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln faces</source>
        <translation>
            <numerusform>顔%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>写真%Ln枚</numerusform>
        </translation>
    </message>
    <message>
        <source>All others</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Much alike</source>
        <translation>よく似た写真</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>カメラ情報なし</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>場所なし</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <translation>
            <numerusform>約%Ln時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>約%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>from the file&apos;s name</source>
        <translation>ファイル名から</translation>
    </message>
    <message>
        <source>from the file&apos;s own date</source>
        <translation>ファイルの日付から</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1分未満</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{}%</source>
        <translation>{}%</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>{photos} within {km} km</source>
        <translation>{km} km以内に{photos}</translation>
    </message>
    <message>
        <source>{place}: {photos}</source>
        <translation>{place}: {photos}</translation>
    </message>
</context>
</TS>
