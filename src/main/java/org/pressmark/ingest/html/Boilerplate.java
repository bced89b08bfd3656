package org.pressmark.ingest.html;

import java.util.regex.Pattern;

/** The words by which lines show that they are no part of an article, in the languages that many pages are written in. */
final class Boilerplate {

    private static final int LONGEST_LINE = 220;

    private static final Pattern OTHERS = Pattern.compile("(?iuU)^(?:"
            + "related(?: (?:articles?|stories|topics|news|links|content|posts?|coverage|reading))?|recommended(?: (?:for you|stories|articles|reading))?|"
            + "(?:you )?(?:may|might) also (?:like|be interested in)|you.ll also like|more (?:on this|from|in|stories|news|coverage)\\b.*|"
            + "see also|read (?:also|next|more)|also read|what to read next|most (?:read|popular|viewed|shared)|popular(?: (?:now|posts|stories))?|"
            + "trending(?: now)?|latest (?:news|stories|posts)|don.t miss|top stories|editor.s picks|editors. picks|"
            + "mehr zum thema|lesen sie auch|das könnte sie auch interessieren|auch interessant|weitere (?:artikel|themen|meldungen)|verwandte (?:artikel|themen)|"
            + "meistgelesen|zum thema|à lire (?:aussi|également)|lire aussi|sur le même (?:sujet|thème)|articles? liés?|vous aimerez aussi|les plus lus|"
            + "le[ea] también|te puede interesar|más noticias|noticias relacionadas|artículos relacionados|lo más leído|también te puede interesar|"
            + "leia (?:também|mais)|veja também|você pode gostar|notícias relacionadas|mais lidas|saiba mais|artigos relacionados|"
            + "leggi anche|potrebbe interessarti|articoli correlati|ti potrebbe interessare|i più letti|"
            + "lees ook|meer over|gerelateerd|meest gelezen|læs også|les også|läs också|mest läst|lue myös|"
            + "czytaj (?:też|także|również)|zobacz (?:też|także|również)|przeczytaj także|polecane|čtěte (?:také|též)|související články|olvass tovább|"
            + "читайте (?:также|ещё|еще)|смотрите также|похожие (?:статьи|новости)|по теме|популярное|рекомендуем|читайте по теме|читайте також|"
            + "ilgili haberler|benzer yazılar|baca juga|artikel terkait|berita terkait|xem thêm|tin liên quan|"
            + "関連記事|あわせて読みたい|おすすめ記事|相关(?:阅读|新闻|文章)|推荐阅读|相關(?:新聞|文章)|延伸閱讀|관련 ?기사|اقرأ (?:أيضا|أيضًا|ايضا)|مواضيع ذات صلة"
            + ")\\s*(?:[:：…>»]|\\.{3})*$");

    private static final Pattern LINE = Pattern.compile("(?iuU)^\\W*(?:"
            + "read (?:more|also|next|the full)|see also|also read|related:|related (?:articles?|stories|topics|news|links|content)|more on this|more:|"
            + "recommended|advert(?:isement|ising)?\\b|ads? by|sponsored|promoted|share (?:this|on|via|with)|sharing is caring|follow (?:us|me|him|her)|sign up|"
            + "subscribe|click here|tap here|watch(?: (?:now|more|live|below|the video))?:|video:|photos?:|image (?:source|copyright|caption|credit)|images?:|"
            + "(?:photo|picture|image)s? (?:by|courtesy|credit)|credit:|all rights reserved|skip (?:to|ad)|"
            + "continue reading|scroll (?:down|to|for)|don.t miss|you may also like|trending|story continues|article continues|loading|print this|email this|"
            + "getty images|\\d* ?comments?$|\\d+ (?:comments?|responses?|replies|thoughts?|shares?)\\b.*|leave a (?:comment|reply)|post a comment|tell us what you think|"
            + "join the (?:conversation|discussion)|tags?:|topics?:|filed under|posted (?:in|on|by)|published (?:on|by|in)?:?|updated:?$|categor(?:y|ies):|"
            + "this slideshow requires|enable javascript|please enable|your browser|this (?:video|content) (?:is|can|could)|your video will|"
            + "get (?:the latest|breaking|our|more|updates).*(?:newsletter|inbox|email|updates|alerts|delivered).*|"
            + ".*(?:newsletter|in your inbox|your inbox|sign up (?:here|now|for)|subscribe (?:now|to (?:our|the))).*|"
            + ".*(?:follow (?:him|her|them|me|us) on (?:twitter|facebook|instagram|x|linkedin)).*|"
            + "have a tip\\?.*|(?:send|write) (?:us |to ).*@.*|.*\\bdownload (?:our|the) app\\b.*|"
            + "anzeige|werbung|teilen|kommentare?|quelle:|foto:|bild:|publicité|partager|commentaires?|crédit|publicidad|compartir|comentarios?|"
            + "publicidade|compartilh\\w*|comentários?|pubblicità|condividi|commenti|advertentie|deel dit|reacties|reklam[ae]?|udostępnij|komentarze|"
            + "реклама|поделиться|комментари[ийев]+|фото:|источник:|iklan|sukai ini|bagikan|memuat|suka memuat|広告|シェア|コメント|広告$|分享|评论|评论$|공유|댓글"
            + ")(?:$|[\\s:：.…!>»|-].*)");

    private static final Pattern ANYWHERE = Pattern.compile("(?iuU)^(?:\\[[^\\]]{2,40}\\]|\\[button .*|\\{\\{.*\\}\\}|[\\W_]+)$");

    private static final Pattern POSTAL = Pattern.compile("(?iuU)^\\W*(?:view (?:this (?:email|post|message) |it )?(?:in|on|online)(?: (?:your|a|the))?(?: web)?\\W?(?:browser|web)?|"
            + "view online|read (?:this )?online|open in (?:app|browser)|unsubscribe.*|manage (?:your )?(?:email )?(?:preferences|subscription).*|"
            + "update (?:your )?(?:preferences|profile).*|forward(?: this email)? to a friend|you (?:are receiving|received) this (?:e-?mail|message|newsletter).*|"
            + "im browser (?:ansehen|anzeigen)|(?:newsletter )?abbestellen|voir dans le navigateur|se désabonner.*|ver en (?:el )?navegador|darse de baja|"
            + "visualizza nel browser|annulla l.iscrizione|bekijk in browser|afmelden)\\W*$");

    private Boilerplate() {}

    /** True for what newsletters say about themselves. */
    static boolean isPostal(String line) {
        return line.length() < LONGEST_LINE && POSTAL.matcher(line).matches();
    }

    /** True for a short line, "See also", after which other articles are named. */
    static boolean announcesOthers(String line) {
        return line.length() <= 60 && OTHERS.matcher(line).matches();
    }

    /** True for a line of a kind that sites add to every article. */
    static boolean isLine(String line) {
        return line.length() < LONGEST_LINE && Texts.words(line) < 40
                && (LINE.matcher(line).matches() || ANYWHERE.matcher(line).matches() || announcesOthers(line));
    }
}
