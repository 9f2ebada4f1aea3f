"""Pages of agencies and inspectorates: a letter exported from Word, and a bulletin laid out in tables."""

from tests.pages.page import Page
from tests.pages.saved.register import held, links, saved


@held
def word_export() -> Page:
    title = "Export of Refurbished Medical Equipment to Restricted Destinations"
    body = (
        "To all licensed freight forwarders and customs brokers",
        "1. This circular replaces Circular 9/2021. It sets out how refurbished medical equipment may be shipped to destinations under restriction, and it applies to every consignment that is presented from the day of its signature.",
        "2. No licence is needed for equipment listed in the Annex, provided that the consignee is a hospital, a public laboratory or a relief organisation, and that the forwarder holds a written undertaking that the goods will not be passed on.",
        "3. Scanners with a magnet above three tesla, and pumps made of corrosion-resistant alloys, remain subject to a licence. Applications are decided within twenty working days. An incomplete one is returned without a decision.",
        "4. Forwarders keep the undertaking, the packing list and the proof of delivery for six years. If proof of delivery isn't received within ninety days, the Inspectorate is to be told by the end of the following week.",
        "5. Goods found to have been diverted will be reported to the Public Prosecutor. The forwarder's authorisation may be withdrawn where he knew, or ought to have known, of the diversion.",
        "Given at the Inspectorate on 3 May 2022.",
        "The Head of the Inspectorate",
    )
    mso = "".join(
        f"<p class=MsoNormal style='text-align:justify;line-height:150%'><span lang=EN-GB style='font-size:12.0pt;font-family:\"Times New Roman\"'>{one}<o:p></o:p></span></p>\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\n"
        for one in body
    )
    html = f"""<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15"><title>{title}</title>
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>registry</o:Author><o:Revision>7</o:Revision><o:Created>2021-11-15T08:20:00Z</o:Created><o:LastSaved>2022-05-03T07:44:00Z</o:LastSaved><o:Pages>2</o:Pages></o:DocumentProperties></xml><![endif]-->
<style><!-- p.MsoNormal, li.MsoNormal {{margin:0cm; font-size:11.0pt;}} @page WordSection1 {{size:595.3pt 841.9pt;}} --></style></head>
<body lang=EN-GB link=blue vlink=purple style='tab-interval:36.0pt'><div class=WordSection1>
<p class=MsoHeader align=center style='text-align:center'><b><span style='font-size:10.0pt'>INSPECTORATE OF EXTERNAL TRADE<o:p></o:p></span></b></p><p class=MsoNormal align=right style='text-align:right'>Ref. IET/14/2022<o:p></o:p></p>
<p class=MsoTitle align=center style='text-align:center'><b><span style='font-size:16.0pt'>{title}<o:p></o:p></span></b></p>
{mso}<p class=MsoFooter><span style='font-size:8.0pt'>Page 1 of 2<o:p></o:p></span></p></div></body></html>"""
    return saved(
        html,
        "cp1252",
        address="https://www.inspectorate.example/docs/circulars/circ14.htm",
        title=title,
        published="2022-05-03",
        found_in="page_text",
        body=body,
    )


@held
def table_bulletin() -> Page:
    title = "Committee Delists Two Freight Companies"
    body = (
        "The sanctions committee has taken two freight companies off its list, the secretariat of the trade bulletin has learnt. Both had been listed nine years ago for carrying spare parts to an embargoed air force.",
        "The companies had asked for their removal through the focal point. A panel of experts looked into their accounts and found that neither has owned a lorry for the past four years; one of them is in liquidation.",
        "Member states must now unfreeze what is left of their funds, some two million dollars according to diplomats. The travel ban on a former director is not affected and runs on until the committee decides otherwise.",
        "A third request, by an airline, was turned down. It may be made again after a year if there is something new to be said.",
        "Diplomats say that the committee intends to go through the rest of the transport section of its list before the summer. Of the thirty-four entries there, eleven have not been reviewed since they were made.",
    )
    other = links(
        ("Diamond certificates: experts meet", "Timber ban reviewed", "Oil-for-food accounts closed", "Arms embargo: monitor's report is late"),
        '<tr><td><font face="Verdana" size="1" color="#990000">0{at}/17/2006</font></td></tr><tr><td><font face="Verdana" size="2"><a href="story{at}.asp">{word}</a></font><br><font face="Verdana" size="1">Delegates spoke of progress, though the report that was promised for the spring has not been handed in.</font></td></tr>',
    )  # fmt: skip
    text = "".join(f'<p><font face="Verdana" size="2">{one}</font></p>' for one in body)
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><title>Trade Bulletin :: News :: {title}</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><body topmargin="0"><table width="100%" border="0"><tr><td colspan="3" bgcolor="#003399"><font color="#ffffff" face="Verdana" size="5"><b>TRADE BULLETIN</b></font> <font color="#ffffff" size="1">Your window on world trade</font></td></tr><tr><td colspan="3" bgcolor="#cccccc"><a href="/">Home</a> | <a>News</a> | <a>Features</a> | <a>Directory</a> | <a>Advertise</a> | <a>Forum</a> | <a>Free newsletter</a></td></tr>
<tr><td width="20%" valign="top"><table border="0"><tr><td bgcolor="#003399"><font color="#ffffff"><b>Earlier stories</b></font></td></tr>{other}</table><p><font size="1">ADVERTISEMENT<br>Ship your parcel today and pay when it is there. Call our hotline.</font></p></td>
<td width="60%" valign="top"><table border="0" cellpadding="8"><tr><td><font face="Verdana" size="4"><b>{title}</b></font><br><font face="Verdana" size="1">Posted on Tuesday, May 23, 2006 by the news desk</font><hr noshade size="1">{text}<p><font size="1"><a>Email this story</a> - <a>Printable version</a> - <a>Discuss in forum (3 replies)</a></font></p></td></tr></table></td>
<td width="20%" valign="top"><table bgcolor="#eeeeee"><tr><td><b>Poll</b><br><font size="1">Do smart sanctions work?<br>( ) Yes<br>( ) No<br>( ) Sometimes<br>1,204 votes so far</font></td></tr><tr><td><b>Who's online</b><br><font size="1">There are currently 14 guests and 2 members online. You are an anonymous user.</font></td></tr></table></td></tr><tr><td colspan="3" align="center"><font size="1">All logos and trademarks in this site are property of their respective owner. Comments are property of their posters. Copyright 2001-2006 Trade Bulletin. Page generated in 0.34 seconds.</font></td></tr></table></body></html>"""
    return saved(
        html,
        "cp1252",
        address="http://www.tradebulletin.example/news/story512.asp",
        title=title,
        published="2006-05-23",
        found_in="page_text",
        body=body,
    )
