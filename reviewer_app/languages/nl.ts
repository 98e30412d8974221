<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AgainstView</name>
    <message>
        <source>95 in 100 sure</source>
        <translation>95 van 100 zeker</translation>
    </message>
    <message>
        <source>The policy gave less, so the law wins there.</source>
        <translation>Het beleid gaf minder, dus daar geldt de wet.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Per jaar</translation>
    </message>
    <message>
        <source>The law decided</source>
        <translation>De wet besliste</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Naspelen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Nagekeken</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publiceren</translation>
    </message>
    <message>
        <source>Past orders are being replayed…</source>
        <translation>Oude bestellingen worden nagespeeld…</translation>
    </message>
    <message>
        <source>Replays the orders of the last 12 months under it and as it is now.</source>
        <translation>Speelt de bestellingen van de laatste 12 maanden hiermee na, en zoals het nu is.</translation>
    </message>
    <message>
        <source>{0} orders replayed</source>
        <translation>{0} bestellingen nagespeeld</translation>
    </message>
    <message>
        <source>{0} the same</source>
        <translation>{0} gelijk</translation>
    </message>
    <message>
        <source>better off</source>
        <translation>beter af</translation>
    </message>
    <message>
        <source>worse off</source>
        <translation>slechter af</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Tweede persoon</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begint</translation>
    </message>
</context>
<context>
    <name>AlertsView</name>
    <message>
        <source>Alerts</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>nieuwste eerst</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Parcel {0}</source>
        <translation>Pakket {0}</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>This bench has no camera. Choose one in the settings.</source>
        <translation>Deze werkplek heeft geen camera. Kies er een in de instellingen.</translation>
    </message>
    <message>
        <source>The camera does not answer. Is it plugged in, and its package installed?</source>
        <translation>De camera antwoordt niet. Is hij aangesloten en is het pakket geïnstalleerd?</translation>
    </message>
</context>
<context>
    <name>CameraStrip</name>
    <message>
        <source>Hold the code into the frame</source>
        <translation>Houd de code in het kader</translation>
    </message>
    <message>
        <source>It is read by itself. Esc or B takes the camera away.</source>
        <translation>Hij wordt vanzelf gelezen. Esc of B haalt de camera weg.</translation>
    </message>
</context>
<context>
    <name>CauseDesk</name>
    <message>
        <source>Saved as {0}</source>
        <translation>Bewaard als {0}</translation>
    </message>
    <message>
        <source>It could not be saved: {0}</source>
        <translation>Bewaren lukte niet: {0}</translation>
    </message>
    <message>
        <source>It is kept, with your name.</source>
        <translation>Het is bewaard, met je naam.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>On the bench</source>
        <translation>Op de bank</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Nothing was judged here yet.</source>
        <translation>Hier is nog niets beoordeeld.</translation>
    </message>
    <message>
        <source>Taken back: {0}. Grade it again.</source>
        <translation>Teruggenomen: {0}. Keur het opnieuw.</translation>
    </message>
    <message>
        <source>No network: correct it when the line is back.</source>
        <translation>Geen netwerk: corrigeer het als de lijn er weer is.</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Granted</source>
        <translation>Toegekend</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Betaaldienst</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>toegekend</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betaald</translation>
    </message>
    <message>
        <source>By day in {0}</source>
        <translation>Per dag in {0}</translation>
    </message>
</context>
<context>
    <name>DaysView</name>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>nieuwste eerst</translation>
    </message>
    <message>
        <source>{0} so far</source>
        <translation>{0} tot nu</translation>
    </message>
    <message>
        <source>Left unexplained</source>
        <translation>Nog onverklaard</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>Policy in plain words</source>
        <translation>Het beleid in gewone taal</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Wat opvalt</translation>
    </message>
    <message>
        <source>Send it to</source>
        <translation>Waar het heen gaat</translation>
    </message>
    <message>
        <source>Customer gets</source>
        <translation>De klant krijgt</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Terugbetaling</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Leg terug</translation>
    </message>
    <message>
        <source>Send to lead</source>
        <translation>Naar leiding</translation>
    </message>
    <message>
        <source>Why should the lead look?</source>
        <translation>Waarom moet de leiding kijken?</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n feit</numerusform>
            <numerusform>%n feiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DockStrip</name>
    <message>
        <source>End it</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Carrier&apos;s list</source>
        <translation>Lijst van de vervoerder</translation>
    </message>
</context>
<context>
    <name>Docking</name>
    <message numerus="yes">
        <source>%n parcel(s) of the list did not come</source>
        <translation>
            <numerusform>%n pakket van de lijst is niet gekomen</numerusform>
            <numerusform>%n pakketten van de lijst zijn niet gekomen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-in: {0} of {1}</source>
        <translation>Binnen: {0} van {1}</translation>
    </message>
    <message numerus="yes">
        <source>Check-in: %n parcel(s)</source>
        <translation>
            <numerusform>Binnen: %n pakket</numerusform>
            <numerusform>Binnen: %n pakketten</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan each parcel. The carrier&apos;s list tells what is missing.</source>
        <translation>Scan elk pakket. De lijst van de vervoerder zegt wat er ontbreekt.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) checked in</source>
        <translation>
            <numerusform>%n pakket binnengemeld</numerusform>
            <numerusform>%n pakketten binnengemeld</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-in of {0}</source>
        <translation>Binnenmelden van {0}</translation>
    </message>
    <message>
        <source>{0} is here</source>
        <translation>{0} is er</translation>
    </message>
    <message>
        <source>{0} is here, and on no list</source>
        <translation>{0} is er, en staat op geen lijst</translation>
    </message>
    <message>
        <source>{0} was scanned before</source>
        <translation>{0} is al gescand</translation>
    </message>
    <message>
        <source>There is no code in this list.</source>
        <translation>In deze lijst staat geen code.</translation>
    </message>
    <message>
        <source>This list cannot be read: {0}</source>
        <translation>Deze lijst is niet te lezen: {0}</translation>
    </message>
    <message>
        <source>{0}: nobody announced it. It is kept until it is opened.</source>
        <translation>{0}: niemand heeft het aangekondigd. Het blijft liggen tot het opengaat.</translation>
    </message>
    <message>
        <source>{0} had come before</source>
        <translation>{0} was er al</translation>
    </message>
    <message>
        <source>{0} is no parcel&apos;s code. Scan another code on it.</source>
        <translation>{0} is geen code van een pakket. Scan een andere code erop.</translation>
    </message>
</context>
<context>
    <name>DoingView</name>
    <message>
        <source>What people said</source>
        <translation>Wat mensen zeiden</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In hun eigen woorden</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Uitzoeken</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Fewer come back</source>
        <translation>Minder komt terug</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>As text. It is saved as a draft that somebody else publishes.</source>
        <translation>Als tekst. Het wordt een concept dat iemand anders publiceert.</translation>
    </message>
    <message>
        <source>Policy as text</source>
        <translation>Beleid als tekst</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>FinanceDesk</name>
    <message>
        <source>Saved as {0}</source>
        <translation>Opgeslagen als {0}</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>Where we looked</source>
        <translation>Waar we zochten</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>in deze volgorde</translation>
    </message>
    <message>
        <source>Whose it may be</source>
        <translation>Van wie het kan zijn</translation>
    </message>
    <message>
        <source>↑ ↓ to choose</source>
        <translation>↑ ↓ om te kiezen</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Checked while you write</source>
        <translation>Nagekeken terwijl je schrijft</translation>
    </message>
    <message>
        <source>It cannot be read like this</source>
        <translation>Zo is het niet te lezen</translation>
    </message>
    <message>
        <source>Nothing to say against it.</source>
        <translation>Niets op aan te merken.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Geen netwerk</translation>
    </message>
    <message>
        <source>What you wrote stays here</source>
        <translation>Wat je schreef blijft hier</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Opslaan als concept</translation>
    </message>
    <message>
        <source>Somebody else publishes it</source>
        <translation>Iemand anders publiceert het</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message>
        <source>No finds in this parcel. Scan one, then F notes it.</source>
        <translation>Geen vondsten in dit pakket. Scan er een, F noteert hem.</translation>
    </message>
    <message>
        <source>It is part of that return now. Grade it here.</source>
        <translation>Het hoort nu bij die retour. Keur het hier.</translation>
    </message>
    <message>
        <source>Set aside on {0}</source>
        <translation>Apart gelegd op {0}</translation>
    </message>
</context>
<context>
    <name>FloorOffice</name>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n aan het werk</numerusform>
            <numerusform>%n aan het werk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorView</name>
    <message>
        <source>The floor</source>
        <translation>De vloer</translation>
    </message>
    <message>
        <source>Money still to send, by the law&apos;s clock</source>
        <translation>Nog te betalen, naar de klok van de wet</translation>
    </message>
    <message>
        <source>Nobody has a parcel in hand.</source>
        <translation>Niemand heeft een pakket in handen.</translation>
    </message>
    <message>
        <source>Same grade on re-check</source>
        <translation>Zelfde graad bij hercontrole</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>binnengekomen</translation>
    </message>
    <message>
        <source>graded</source>
        <translation>gekeurd</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Per uur</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n retour</numerusform>
            <numerusform>%n retouren</numerusform>
        </translation>
    </message>
    <message>
        <source>this shift</source>
        <translation>deze dienst</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>per uur</translation>
    </message>
    <message>
        <source>per item</source>
        <translation>per artikel</translation>
    </message>
    <message>
        <source>re-check</source>
        <translation>controle</translation>
    </message>
    <message>
        <source>Benches</source>
        <translation>Banken</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Needs a person: {0}  R</source>
        <translation>Voor een mens: {0}  R</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Training, {0}</source>
        <translation>Oefenen, {0}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message numerus="yes">
        <source>Saved here, %n waiting</source>
        <translation>
            <numerusform>Hier opgeslagen, %n wacht</numerusform>
            <numerusform>Hier opgeslagen, %n wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Geen netwerk</translation>
    </message>
    <message numerus="yes">
        <source>Saved, %n on the way</source>
        <translation>
            <numerusform>Opgeslagen, %n onderweg</numerusform>
            <numerusform>Opgeslagen, %n onderweg</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles opgeslagen</translation>
    </message>
    <message>
        <source>items today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>per item</source>
        <translation>per artikel</translation>
    </message>
    <message>
        <source>{0} an hour</source>
        <translation>{0} per uur</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>The parcel of {0} is not finished</source>
        <translation>Het pakket van {0} is niet af</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) not sent yet</source>
        <translation>
            <numerusform>%n handeling nog niet verzonden</numerusform>
            <numerusform>%n handelingen nog niet verzonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) for a person to settle</source>
        <translation>
            <numerusform>%n handeling voor een mens</numerusform>
            <numerusform>%n handelingen voor een mens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the lead</source>
        <translation>
            <numerusform>%n bij de leiding</numerusform>
            <numerusform>%n bij de leiding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) in no bin</source>
        <translation>
            <numerusform>%n stuk in geen bak</numerusform>
            <numerusform>%n stuks in geen bak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not sent yet</source>
        <translation>
            <numerusform>%n foto nog niet verzonden</numerusform>
            <numerusform>%n foto&apos;s nog niet verzonden</numerusform>
        </translation>
    </message>
    <message>
        <source>The label {0} did not come out</source>
        <translation>Label {0} kwam niet uit de printer</translation>
    </message>
    <message>
        <source>{0} left this, {1}</source>
        <translation>{0} liet dit achter, {1}</translation>
    </message>
</context>
<context>
    <name>HandedStrip</name>
    <message>
        <source>Taken over</source>
        <translation>Overgenomen</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Scan or type a code</source>
        <translation>Scan of typ een code</translation>
    </message>
    <message>
        <source>Scan a parcel, an item or an action card</source>
        <translation>Scan een pakket, een artikel of een actiekaart</translation>
    </message>
    <message>
        <source>Scan anything</source>
        <translation>Scan iets</translation>
    </message>
    <message>
        <source>Queue {0}</source>
        <translation>Wachtrij {0}</translation>
    </message>
    <message>
        <source>{0}. Press to sign out (O)</source>
        <translation>{0}. Druk om af te melden (O)</translation>
    </message>
</context>
<context>
    <name>InsightOffice</name>
    <message>
        <source>Counted until {0}</source>
        <translation>Geteld t/m {0}</translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <source>This item is done already. Take the next one.</source>
        <translation>Dit artikel is al klaar. Pak het volgende.</translation>
    </message>
    <message>
        <source>Item {0} is done: {1}. A supervisor can correct it.</source>
        <translation>Artikel {0} is klaar: {1}. Een teamleider kan het corrigeren.</translation>
    </message>
    <message>
        <source>Over your limit: scan a lead&apos;s badge, or press H to send it to the lead.</source>
        <translation>Boven je grens: scan de badge van de leiding, of druk op H: dan gaat het naar de leiding.</translation>
    </message>
    <message>
        <source>A person decides about it in any case.</source>
        <translation>Een mens beslist er hoe dan ook over.</translation>
    </message>
    <message>
        <source>The bench asks for a look.</source>
        <translation>De bank vraagt om te kijken.</translation>
    </message>
    <message>
        <source>Nothing to take back. C corrects what was sent.</source>
        <translation>Niets terug te nemen. C corrigeert wat is verstuurd.</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Teruggenomen, niets verstuurd.</translation>
    </message>
    <message>
        <source>Needs a person: {0}</source>
        <translation>Hier is een mens nodig: {0}</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Put the parcel back</source>
        <translation>Pakket terugleggen</translation>
    </message>
    <message>
        <source>Most urgent. {0}</source>
        <translation>Het dringendst. {0}</translation>
    </message>
    <message>
        <source>Open the most urgent: {0}</source>
        <translation>Open het dringendste: {0}</translation>
    </message>
    <message>
        <source>Scan the next parcel</source>
        <translation>Scan het volgende pakket</translation>
    </message>
    <message>
        <source>This parcel is done</source>
        <translation>Dit pakket is klaar</translation>
    </message>
    <message>
        <source>Nobody announced this</source>
        <translation>Niemand heeft dit aangekondigd</translation>
    </message>
    <message>
        <source>A return label, an item or an action card works too.</source>
        <translation>Een retourlabel, een artikel of een actiekaart kan ook.</translation>
    </message>
    <message>
        <source>Something left in the box? Scan it to note it as a find.</source>
        <translation>Zit er nog iets in? Scan het om het als vondst te noteren.</translation>
    </message>
    <message>
        <source>Scan each thing in the box to note it as a find.</source>
        <translation>Scan elk ding in de doos om het als vondst te noteren.</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Customer’s reason</source>
        <translation>Reden van de klant</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Press 1 to 5, or scan a grade card</source>
        <translation>Druk op 1 tot 5, of scan een graadkaart</translation>
    </message>
    <message>
        <source>Or it is not here:</source>
        <translation>Of het is er niet:</translation>
    </message>
    <message>
        <source>No words from the customer</source>
        <translation>De klant schreef er niets bij</translation>
    </message>
    <message>
        <source>Item {0}: {1}</source>
        <translation>Artikel {0}: {1}</translation>
    </message>
    <message>
        <source>Item {0} of {1}</source>
        <translation>Artikel {0} van {1}</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Not {0}: «{1}» was answered No.</source>
        <translation>Niet {0}: op «{1}» was het antwoord nee.</translation>
    </message>
    <message>
        <source>Evidence taken: {0}</source>
        <translation>Bewijs genoteerd: {0}</translation>
    </message>
    <message>
        <source>Sold was {0}: a person compares them.</source>
        <translation>Verkocht is {0}: een mens vergelijkt ze.</translation>
    </message>
    <message>
        <source>Serial number noted</source>
        <translation>Serienummer genoteerd</translation>
    </message>
    <message>
        <source>Nothing to ask about a seal here.</source>
        <translation>Hier is geen verzegeling om naar te vragen.</translation>
    </message>
    <message>
        <source>The one before was another article.</source>
        <translation>Het vorige was een ander artikel.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
</context>
<context>
    <name>LastParcel</name>
    <message>
        <source>Last parcel</source>
        <translation>Vorig pakket</translation>
    </message>
    <message>
        <source>Answer the checks</source>
        <translation>Beantwoord de controles</translation>
    </message>
    <message>
        <source>Grade, from new to broken</source>
        <translation>Graad, van nieuw tot kapot</translation>
    </message>
    <message>
        <source>Send it somewhere else</source>
        <translation>Stuur het ergens anders heen</translation>
    </message>
    <message>
        <source>Do it. U takes it back</source>
        <translation>Doe het. U neemt het terug</translation>
    </message>
    <message>
        <source>The bench in a few keys</source>
        <translation>De bank in een paar toetsen</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>LeadDesk</name>
    <message>
        <source>It is graded once more.</source>
        <translation>Het is nog eens gekeurd.</translation>
    </message>
</context>
<context>
    <name>LeavingStrip</name>
    <message>
        <source>A word for whoever comes next? Then Enter</source>
        <translation>Een woord voor wie hierna komt? Dan Enter</translation>
    </message>
    <message>
        <source>Left over when you go</source>
        <translation>Wat blijft liggen als je gaat</translation>
    </message>
</context>
<context>
    <name>LikelyView</name>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>If you say yes</source>
        <translation>Als je ja zegt</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Waarschijnlijk</translation>
    </message>
    <message>
        <source>If nobody fits</source>
        <translation>Als niemand past</translation>
    </message>
    <message>
        <source>Set it aside where somebody finds it again. A lead sees it on the floor.</source>
        <translation>Leg het apart waar iemand het terugvindt. De leiding ziet het op de vloer.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apart leggen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Where do you put it?</source>
        <translation>Waar leg je het?</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>There is no photo to mark. P takes one.</source>
        <translation>Er is geen foto om te markeren. P maakt er een.</translation>
    </message>
    <message>
        <source>Marked; the customer sees it, too</source>
        <translation>Gemarkeerd; de klant ziet het ook</translation>
    </message>
    <message>
        <source>Marking needs the network.</source>
        <translation>Markeren kan alleen met netwerk.</translation>
    </message>
</context>
<context>
    <name>MatchStrip</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n artikel</numerusform>
            <numerusform>%n artikelen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>Is it one of these?</source>
        <translation>Is het een van deze?</translation>
    </message>
    <message>
        <source>There are more: type more of it. ↑ and ↓ choose, Enter opens.</source>
        <translation>Er zijn er meer: typ meer ervan. ↑ en ↓ kiezen, Enter opent.</translation>
    </message>
    <message>
        <source>↑ and ↓ choose, Enter opens, Esc takes them away.</source>
        <translation>↑ en ↓ kiezen, Enter opent, Esc haalt ze weg.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Receive it as a parcel</source>
        <translation>Als pakket ontvangen</translation>
    </message>
    <message>
        <source>Note it as a find</source>
        <translation>Als vondst noteren</translation>
    </message>
    <message>
        <source>It is its serial number</source>
        <translation>Het is het serienummer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten liggen</translation>
    </message>
    <message>
        <source>What was wrong? Then Enter</source>
        <translation>Wat klopte er niet? Dan Enter</translation>
    </message>
    <message>
        <source>Nothing known by {0}</source>
        <translation>Niets bekend onder {0}</translation>
    </message>
    <message>
        <source>Correct {0}</source>
        <translation>{0} corrigeren</translation>
    </message>
    <message>
        <source>It is taken back with your words, and you grade it again.</source>
        <translation>Het wordt met jouw woorden teruggenomen, en je keurt het opnieuw.</translation>
    </message>
    <message>
        <source>Ask there before you go on, or put the parcel back with Esc.</source>
        <translation>Vraag het daar voor je verdergaat, of leg het pakket terug met Esc.</translation>
    </message>
</context>
<context>
    <name>OutView</name>
    <message>
        <source>Paid before the goods are here</source>
        <translation>Betaald voor de artikelen er zijn</translation>
    </message>
    <message>
        <source>How long it is out</source>
        <translation>Hoe lang het uitstaat</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Boeken</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s)</source>
        <translation>
            <numerusform>%n terugbetaling</numerusform>
            <numerusform>%n terugbetalingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely never comes back</source>
        <translation>Komt waarschijnlijk nooit terug</translation>
    </message>
    <message>
        <source>{0}: {1}, with 95 in 100 between {2} and {3}</source>
        <translation>{0}: {1}, met 95 van 100 tussen {2} en {3}</translation>
    </message>
</context>
<context>
    <name>PhoneStrip</name>
    <message>
        <source>Open this with a phone and take photos</source>
        <translation>Open dit met een telefoon en maak foto&apos;s</translation>
    </message>
    <message>
        <source>They appear here by themselves. Esc takes it away.</source>
        <translation>Ze verschijnen hier vanzelf. Esc haalt het weg.</translation>
    </message>
</context>
<context>
    <name>Photographing</name>
    <message>
        <source>Drop photos (JPEG, PNG, WebP) while an item is in hand.</source>
        <translation>Laat foto&apos;s (JPEG, PNG, WebP) vallen terwijl je een artikel in behandeling hebt.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) kept here</source>
        <translation>
            <numerusform>%n foto hier bewaard</numerusform>
            <numerusform>%n foto&apos;s hier bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>A phone needs the network. Drop photos here: they wait.</source>
        <translation>Een telefoon heeft het netwerk nodig. Laat foto&apos;s hier vallen: ze wachten.</translation>
    </message>
</context>
<context>
    <name>Plates</name>
    <message>
        <source>No plate numbers left: this one gets no label.</source>
        <translation>Geen nummers meer: dit krijgt geen label.</translation>
    </message>
    <message>
        <source>Printing {0} again</source>
        <translation>{0} wordt opnieuw geprint</translation>
    </message>
    <message>
        <source>The label did not come out: {0}. L prints it again.</source>
        <translation>Het label kwam er niet uit: {0}. L print het opnieuw.</translation>
    </message>
</context>
<context>
    <name>PolicyDesk</name>
    <message>
        <source>Saved as a draft. Somebody else publishes it.</source>
        <translation>Opgeslagen als concept. Iemand anders publiceert het.</translation>
    </message>
    <message>
        <source>Version {0} is published.</source>
        <translation>Versie {0} is gepubliceerd.</translation>
    </message>
</context>
<context>
    <name>PolicyOffice</name>
    <message numerus="yes">
        <source>%n brand(s)</source>
        <translation>
            <numerusform>%n merk</numerusform>
            <numerusform>%n merken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source> Due in {0}.</source>
        <translation> Nog {0}.</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>dringendste eerst</translation>
    </message>
    <message>
        <source>Your shift</source>
        <translation>Jouw dienst</translation>
    </message>
    <message>
        <source>{0} o’clock: {1}</source>
        <translation>{0} uur: {1}</translation>
    </message>
    <message>
        <source>Queue, soonest deadline first</source>
        <translation>Wachtrij, eerste termijn bovenaan</translation>
    </message>
</context>
<context>
    <name>RefusalsView</name>
    <message>
        <source>Needs a person</source>
        <translation>Hier is een mens nodig</translation>
    </message>
    <message>
        <source>There: {0}</source>
        <translation>Daar: {0}</translation>
    </message>
    <message>
        <source>The server kept everything as it was.</source>
        <translation>De server liet alles zoals het was.</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Grade again</source>
        <translation>Opnieuw keuren</translation>
    </message>
    <message>
        <source>Here: {0}</source>
        <translation>Hier: {0}</translation>
    </message>
    <message>
        <source>Nothing. The server took all that was sent.</source>
        <translation>Niets. De server nam alles aan wat is verstuurd.</translation>
    </message>
</context>
<context>
    <name>RulesView</name>
    <message>
        <source>Add a rule</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Schrijf er een</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle regels</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Beleid</translation>
    </message>
    <message>
        <source>No policy yet: the law alone</source>
        <translation>Nog geen beleid: alleen de wet</translation>
    </message>
    <message>
        <source>Decided in 12 months</source>
        <translation>Besliste in 12 maanden</translation>
    </message>
    <message>
        <source>Nothing in it differs from what is in force.</source>
        <translation>Er verschilt niets van wat nu geldt.</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Parcel {0}</source>
        <translation>Pakket {0}</translation>
    </message>
    <message>
        <source>Received {0}</source>
        <translation>{0} ontvangen</translation>
    </message>
    <message>
        <source>Find {0}</source>
        <translation>Vondst {0}</translation>
    </message>
    <message>
        <source>Noted {0} as a find</source>
        <translation>{0} als vondst genoteerd</translation>
    </message>
    <message>
        <source>Grade what is in it, or say what is missing. Then it is done.</source>
        <translation>Keur wat erin zit, of zeg wat ontbreekt. Dan is het klaar.</translation>
    </message>
    <message>
        <source>Nothing is left in {0}</source>
        <translation>Er zit niets meer in {0}</translation>
    </message>
    <message>
        <source>The server no longer has this parcel.</source>
        <translation>De server heeft dit pakket niet meer.</translation>
    </message>
    <message>
        <source>It is not saved at this bench and there is no network to ask.</source>
        <translation>Het staat niet op deze bank en er is geen netwerk om het te vragen.</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>Approved by {0}</source>
        <translation>Goedgekeurd door {0}</translation>
    </message>
    <message>
        <source>No network to ask. H sends it to the lead.</source>
        <translation>Geen netwerk om te vragen. H stuurt het naar de leiding.</translation>
    </message>
    <message>
        <source>The badge was not read. Once more.</source>
        <translation>De badge is niet gelezen. Nog een keer.</translation>
    </message>
</context>
<context>
    <name>SessionEnded</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Your work is saved here. Press S, type your password, then Enter.</source>
        <translation>Je werk is hier opgeslagen. Druk op S, typ je wachtwoord, dan Enter.</translation>
    </message>
    <message>
        <source>Your session has ended, {0}</source>
        <translation>Je sessie is afgelopen, {0}</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Nu opnieuw starten</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Verslag voor support opslaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Server, bench, labels, bins, text and gloves show from the next start on.</source>
        <translation>Server, bank, labels, bakken, tekstgrootte en handschoenen gelden vanaf de volgende start.</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <source>The customer’s</source>
        <translation>Van de klant</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Zoals het kwam</translation>
    </message>
    <message>
        <source>As sold</source>
        <translation>Zoals verkocht</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Good morning</source>
        <translation>Goedemorgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Goedemiddag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Goedenavond</translation>
    </message>
    <message>
        <source>Last here {0}</source>
        <translation>Laatst hier {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge read. Now type your PIN.</source>
        <translation>Badge gelezen. Typ nu je pincode.</translation>
    </message>
    <message>
        <source>Type your user name and your password, then press Enter.</source>
        <translation>Typ je gebruikersnaam en wachtwoord en druk op Enter.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Aanmelden…</translation>
    </message>
    <message>
        <source>Locked: nobody was here. What was open is still open.</source>
        <translation>Vergrendeld: er was niemand. Wat open was, is nog open.</translation>
    </message>
    <message>
        <source>No network, and this badge and PIN do not open this bench. Try again, or wait.</source>
        <translation>Geen netwerk, en deze badge en pincode openen deze bank niet. Probeer opnieuw, of wacht.</translation>
    </message>
    <message>
        <source>{0} Check both and try again.</source>
        <translation>{0} Controleer beide en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network cable and try again, or sign in as somebody who has worked here before.</source>
        <translation>De server is niet te bereiken. Controleer de netwerkkabel en probeer opnieuw, of meld je aan als iemand die hier al werkte.</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Lately at this bench</source>
        <translation>Onlangs aan deze bank</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>Scan your badge, or type your user name and password.</source>
        <translation>Scan je badge, of typ je gebruikersnaam en wachtwoord.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Aanmelden…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Sorting</name>
    <message>
        <source>{0} is in no bin yet: it goes to {1}.</source>
        <translation>{0} ligt nog in geen bak: het gaat naar «{1}».</translation>
    </message>
    <message>
        <source>Now scan the bin that leaves.</source>
        <translation>Scan nu de bak die weggaat.</translation>
    </message>
    <message>
        <source>Another piece&apos;s label. Scan {0}.</source>
        <translation>Label van een ander stuk. Scan {0}.</translation>
    </message>
    <message>
        <source>Now its bin. {0}</source>
        <translation>Nu de bak. {0}</translation>
    </message>
    <message>
        <source>Scan the label of the piece first, then its bin.</source>
        <translation>Scan eerst het label van het stuk, dan de bak.</translation>
    </message>
    <message>
        <source>Wrong bin: {0} holds {1}, and this piece goes to {2}.</source>
        <translation>Verkeerde bak: {0} is voor «{1}», en dit stuk gaat naar «{2}».</translation>
    </message>
    <message>
        <source>{0} into {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0} is closed</source>
        <translation>{0} is gesloten</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Saved as {0}</source>
        <translation>Opgeslagen als {0}</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Vorderen</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Zelf betalen</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>Why it came to you</source>
        <translation>Waarom het bij jou kwam</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
</context>
<context>
    <name>TasksView</name>
    <message>
        <source>Needs you</source>
        <translation>Wacht op jou</translation>
    </message>
    <message>
        <source>by clock</source>
        <translation>op tijd</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Teach the scanner</source>
        <translation>Scanner aanleren</translation>
    </message>
    <message>
        <source>The code to scan</source>
        <translation>De code om te scannen</translation>
    </message>
    <message>
        <source>Scan this code. It is on the sheet of cards, too.</source>
        <translation>Scan deze code. Hij staat ook op het blad met kaarten.</translation>
    </message>
</context>
<context>
    <name>TourStrip</name>
    <message>
        <source>Step 4 of 4: do it</source>
        <translation>Stap 4 van 4: doe het</translation>
    </message>
    <message>
        <source>Space does what the big key says. U takes it back for 5 seconds.</source>
        <translation>Spatie doet wat de grote knop zegt. U neemt het 5 seconden lang terug.</translation>
    </message>
    <message>
        <source>Step 3 of 4: grade</source>
        <translation>Stap 3 van 4: geef een graad</translation>
    </message>
    <message>
        <source>1 is new, 5 is broken. Each key says where the item goes.</source>
        <translation>1 is nieuw, 5 is kapot. Elke toets zegt waar het artikel heen gaat.</translation>
    </message>
    <message>
        <source>Step 2 of 4: answer the checks</source>
        <translation>Stap 2 van 4: beantwoord de controles</translation>
    </message>
    <message>
        <source>Y is yes, N is no, 0 does not apply. The marked one is asked.</source>
        <translation>Y is ja, N is nee, 0 is niet van toepassing. De gekleurde is aan de beurt.</translation>
    </message>
    <message>
        <source>Step 1 of 4: scan a parcel</source>
        <translation>Stap 1 van 4: scan een pakket</translation>
    </message>
    <message>
        <source>Or press Enter for the most urgent. ? shows all keys.</source>
        <translation>Of druk op Enter voor het dringendste. ? toont alle toetsen.</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This needs the network. Nothing was sent, and nothing is lost.</source>
        <translation>Hiervoor is het netwerk nodig. Er is niets verstuurd en niets kwijt.</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>nieuwste eerst</translation>
    </message>
    <message>
        <source>What was told at checkout stays true for that order, whatever you publish later.</source>
        <translation>Wat bij het afrekenen is verteld, blijft gelden voor die bestelling, wat je later ook publiceert.</translation>
    </message>
    <message>
        <source>Always kept</source>
        <translation>Altijd bewaard</translation>
    </message>
</context>
<context>
    <name>Weighing</name>
    <message>
        <source>Nothing lies on the scale.</source>
        <translation>Er ligt niets op de weegschaal.</translation>
    </message>
    <message>
        <source>This bench has no scale. Choose one in the settings.</source>
        <translation>Deze werkplek heeft geen weegschaal. Kies er een in de instellingen.</translation>
    </message>
    <message>
        <source>The scale does not answer. Is it plugged in?</source>
        <translation>De weegschaal antwoordt niet. Is hij aangesloten?</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Why things come back</source>
        <translation>Waarom dingen terugkomen</translation>
    </message>
    <message>
        <source>by week of sale</source>
        <translation>per week van verkoop</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Doen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Hold for the lead</source>
        <translation>Voor de leiding</translation>
    </message>
    <message>
        <source>Close a bin</source>
        <translation>Bak sluiten</translation>
    </message>
    <message>
        <source>Check in at the dock</source>
        <translation>Binnenmelden aan het dok</translation>
    </message>
    <message>
        <source>Teach the scanner</source>
        <translation>Scanner aanleren</translation>
    </message>
</context>
<context>
    <name>compared</name>
    <message>
        <source>Not scanned</source>
        <translation>Niet gescand</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>{0} g</source>
        <translation>{0} g</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, regel {1}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serienr.</translation>
    </message>
</context>
<context>
    <name>finance</name>
    <message>
        <source>It is released, and will be paid.</source>
        <translation>Vrijgegeven, en wordt betaald.</translation>
    </message>
    <message>
        <source>It is booked as paid.</source>
        <translation>Geboekt als betaald.</translation>
    </message>
    <message>
        <source>It is asked once more.</source>
        <translation>Het wordt nog eens gevraagd.</translation>
    </message>
    <message>
        <source>It is yours to pay; confirm it once it moved.</source>
        <translation>Jij betaalt het; bevestig het daarna.</translation>
    </message>
    <message>
        <source>It is forgiven.</source>
        <translation>Kwijtgescholden.</translation>
    </message>
    <message>
        <source>It is claimed, and in the books.</source>
        <translation>Gevorderd, en geboekt.</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>Genoteerd.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>De dag is gesloten.</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s)</source>
        <translation>
            <numerusform>%n terugbetaling</numerusform>
            <numerusform>%n terugbetalingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n betaling</numerusform>
            <numerusform>%n betalingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n stuk</numerusform>
            <numerusform>%n stuks</numerusform>
        </translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Toegekend</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Betaaldienst</translation>
    </message>
    <message>
        <source>Goods here</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>{0} agrees</source>
        <translation>{0} klopt</translation>
    </message>
    <message>
        <source>{0} paid, goods on the way</source>
        <translation>{0} betaald, artikelen onderweg</translation>
    </message>
    <message>
        <source>{0} on its way</source>
        <translation>{0} onderweg</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <translation>{0} geweigerd</translation>
    </message>
    <message>
        <source>{0} not granted</source>
        <translation>{0} niet toegekend</translation>
    </message>
    <message>
        <source>{0} open</source>
        <translation>{0} open</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>meer dan {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} tot {1}</translation>
    </message>
    <message>
        <source>{0} to {1} days</source>
        <translation>{0} tot {1} dagen</translation>
    </message>
    <message>
        <source>million {0}</source>
        <translation>miljoen {0}</translation>
    </message>
    <message>
        <source>thousand {0}</source>
        <translation>duizend {0}</translation>
    </message>
    <message>
        <source>No limit is set</source>
        <translation>Geen grens ingesteld</translation>
    </message>
    <message>
        <source>each is released</source>
        <translation>elk wordt vrijgegeven</translation>
    </message>
    <message>
        <source>{0} of the limit</source>
        <translation>{0} van de grens</translation>
    </message>
    <message>
        <source>asks first above {0}</source>
        <translation>vraagt boven {0}</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, in {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>Te sluiten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in totaal</numerusform>
            <numerusform>%n in totaal</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation>Alles wat openstaat</translation>
    </message>
    <message>
        <source>held</source>
        <translation>aangehouden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>on the way for long</source>
        <translation>lang onderweg</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>te veel</translation>
    </message>
    <message>
        <source>without goods</source>
        <translation>zonder artikelen</translation>
    </message>
    <message>
        <source>without a grant</source>
        <translation>zonder toekenning</translation>
    </message>
    <message>
        <source>by the bank alone</source>
        <translation>alleen bij de bank</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Of every day, the oldest first: {0}</source>
        <translation>Van alle dagen, oudste eerst: {0}</translation>
    </message>
    <message>
        <source>What was granted, paid and came back</source>
        <translation>Wat is toegekend, betaald en teruggekomen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>What we granted, what the gateway paid, what came back</source>
        <translation>Wat wij toekenden, wat is betaald, wat terugkwam</translation>
    </message>
    <message>
        <source>No network: this is what was read last</source>
        <translation>Geen netwerk: dit is het laatst gelezene</translation>
    </message>
    <message>
        <source>No network: this is of {0}</source>
        <translation>Geen netwerk: dit is van {0}</translation>
    </message>
    <message>
        <source>Noted by {0}</source>
        <translation>Notitie van {0}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>onderweg</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>day {0}</source>
        <translation>dag {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Credit notes made</source>
        <translation>Creditnota&apos;s gemaakt</translation>
    </message>
    <message>
        <source>VAT given back</source>
        <translation>Btw teruggegeven</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Geëxporteerd</translation>
    </message>
    <message>
        <source>Owed as store credit</source>
        <translation>Open winkeltegoed</translation>
    </message>
    <message>
        <source>Last closed by {0}, {1}</source>
        <translation>Gesloten: {0}, {1}</translation>
    </message>
    <message>
        <source>Nothing of this day needs a step.</source>
        <translation>Van deze dag hoeft niets meer.</translation>
    </message>
    <message>
        <source>Nothing was granted on this day.</source>
        <translation>Op deze dag is niets toegekend.</translation>
    </message>
    <message numerus="yes">
        <source>%n early refund(s) of a year</source>
        <translation>
            <numerusform>%n vroege terugbetaling van een jaar</numerusform>
            <numerusform>%n vroege terugbetalingen van een jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>By {0}, each 60 days old or more.</source>
        <translation>Naar {0}, elk 60 dagen of ouder.</translation>
    </message>
    <message>
        <source>What of it never comes back cannot be said yet: {0} is too few.</source>
        <translation>Wat er nooit terugkomt, is nog niet te zeggen: {0} is te weinig.</translation>
    </message>
    <message>
        <source>Ask for the goods</source>
        <translation>Vraag om de artikelen</translation>
    </message>
    <message>
        <source>Have it looked at</source>
        <translation>Laat ernaar kijken</translation>
    </message>
    <message>
        <source>Decide it today</source>
        <translation>Beslis vandaag</translation>
    </message>
    <message>
        <source>Start the worker</source>
        <translation>Start de worker</translation>
    </message>
    <message>
        <source>Ask the gateway</source>
        <translation>Vraag de betaaldienst</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Uitzoeken</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Vrijgeven</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Pay it by hand</source>
        <translation>Zelf betalen</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Forgive or claim</source>
        <translation>Kwijten of vorderen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The law wants it by {0}.</source>
        <translation>De wet wil het uiterlijk {0}.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Genoteerd</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Versturen…</translation>
    </message>
    <message>
        <source>In {0} s</source>
        <translation>Over {0} s</translation>
    </message>
    <message>
        <source>U takes it back</source>
        <translation>U neemt het terug</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Geen netwerk</translation>
    </message>
    <message>
        <source>A step needs it</source>
        <translation>Een stap heeft het nodig</translation>
    </message>
    <message>
        <source>Forgive it</source>
        <translation>Kwijtschelden</translation>
    </message>
    <message>
        <source>Why is it released? Then Enter, or Enter alone</source>
        <translation>Waarom vrijgeven? Dan Enter, of alleen Enter</translation>
    </message>
    <message>
        <source>What did you find out? Then Enter</source>
        <translation>Wat heb je gevonden? Dan Enter</translation>
    </message>
    <message>
        <source>Why is it forgiven? Then Enter</source>
        <translation>Waarom kwijtschelden? Dan Enter</translation>
    </message>
    <message>
        <source>Why is it claimed? Then Enter</source>
        <translation>Waarom vorderen? Dan Enter</translation>
    </message>
    <message>
        <source>No days yet</source>
        <translation>Nog geen dagen</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Sluiten…</translation>
    </message>
    <message>
        <source>Closing in {0} s</source>
        <translation>Sluit over {0} s</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) left</source>
        <translation>
            <numerusform>nog %n verschil</numerusform>
            <numerusform>nog %n verschillen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each needs a step or a note</source>
        <translation>Elk vraagt een stap of notitie</translation>
    </message>
    <message>
        <source>Closing needs it</source>
        <translation>Sluiten heeft het nodig</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Dag sluiten</translation>
    </message>
    <message>
        <source>It is not opened again</source>
        <translation>Hij gaat niet meer open</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>The day is not over</source>
        <translation>De dag is niet om</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>Er is niets meer te doen</translation>
    </message>
    <message>
        <source>Older days are open</source>
        <translation>Oudere dagen staan open</translation>
    </message>
    <message>
        <source>Settle what is left there first</source>
        <translation>Handel die eerst af</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>{0}, in the parcel of {1}</source>
        <translation>{0}, in het pakket van {1}</translation>
    </message>
    <message>
        <source>Not on this return</source>
        <translation>Niet op deze retour</translation>
    </message>
    <message>
        <source>In this parcel</source>
        <translation>In dit pakket</translation>
    </message>
    <message>
        <source>Other returns of this customer</source>
        <translation>Andere retouren van deze klant</translation>
    </message>
    <message>
        <source>Missed in other parcels</source>
        <translation>Gemist in andere pakketten</translation>
    </message>
    <message>
        <source>Expected from anybody</source>
        <translation>Van iemand verwacht</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Geen</translation>
    </message>
    <message numerus="yes">
        <source>%n of the same</source>
        <translation>
            <numerusform>%n gelijk</numerusform>
            <numerusform>%n gelijk</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>The same article: {0}.</source>
        <translation>Hetzelfde artikel: {0}.</translation>
    </message>
    <message>
        <source>It should be in this very parcel.</source>
        <translation>Het hoort in dit pakket te zitten.</translation>
    </message>
    <message>
        <source>The same customer sends it back.</source>
        <translation>Dezelfde klant stuurt het terug.</translation>
    </message>
    <message>
        <source>It was missing in another parcel.</source>
        <translation>Het ontbrak in een ander pakket.</translation>
    </message>
    <message>
        <source>It is announced and has not come.</source>
        <translation>Het is aangekondigd en niet gekomen.</translation>
    </message>
    <message>
        <source>It moves to that return, and you grade it here.</source>
        <translation>Het gaat naar die retour, en je keurt het hier.</translation>
    </message>
    <message>
        <source>Its money clock counts from today.</source>
        <translation>De betaaltermijn telt vanaf vandaag.</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Leg het apart</translation>
    </message>
    <message>
        <source>Where: a shelf, a box</source>
        <translation>Waar: een plank, een doos</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Versturen…</translation>
    </message>
    <message>
        <source>Set aside in hand, and go on</source>
        <translation>Leg het zelf apart en ga door</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Geen netwerk</translation>
    </message>
    <message>
        <source>It is {0}&apos;s</source>
        <translation>Het is van {0}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Set it aside, and go on</source>
        <translation>Leg het apart en ga door</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Niemand past</translation>
    </message>
</context>
<context>
    <name>floor</name>
    <message>
        <source>{0}: {1} came in, {2} graded</source>
        <translation>{0} uur: {1} binnengekomen, {2} gekeurd</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Unknown item {0}</source>
        <translation>Onbekend artikel {0}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Bezwaar</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Vondst</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>Hercontrole</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Niet mee eens</translation>
    </message>
    <message>
        <source>Graded once, blind now</source>
        <translation>Nu blind keuren</translation>
    </message>
    <message>
        <source>Set aside on {0}</source>
        <translation>Apart gelegd op {0}</translation>
    </message>
    <message>
        <source>Not tied to a unit</source>
        <translation>Hoort nog nergens bij</translation>
    </message>
    <message>
        <source>Lost on its way</source>
        <translation>Onderweg kwijt</translation>
    </message>
    <message>
        <source>Came damaged</source>
        <translation>Beschadigd</translation>
    </message>
    <message>
        <source>Another thing came</source>
        <translation>Iets anders kwam</translation>
    </message>
    <message>
        <source>Never came</source>
        <translation>Nooit gekomen</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>Vandaag klaar</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
    <message>
        <source>{0}, usually in {1} min</source>
        <translation>{0}, in {1} min</translation>
    </message>
    <message>
        <source>No network: this was read before</source>
        <translation>Geen netwerk: dit is eerder gelezen</translation>
    </message>
    <message>
        <source>graded of {0}</source>
        <translation>gekeurd van {0}</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>per uur</translation>
    </message>
    <message>
        <source>per item</source>
        <translation>per artikel</translation>
    </message>
    <message>
        <source>same on re-check</source>
        <translation>zelfde graad</translation>
    </message>
    <message numerus="yes">
        <source>Re-check: kappa {0} ({1} to {2}), %n item(s)</source>
        <translation>
            <numerusform>Hercontrole: kappa {0} ({1} tot {2}), %n artikel</numerusform>
            <numerusform>Hercontrole: kappa {0} ({1} tot {2}), %n artikelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>7+ days</source>
        <translation>7+ dagen</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} dagen</translation>
    </message>
    <message>
        <source>Waits for you, {0}</source>
        <translation>Wacht op jou, {0}</translation>
    </message>
    <message>
        <source>No parcel in hand</source>
        <translation>Geen pakket in handen</translation>
    </message>
    <message>
        <source>Customer gets</source>
        <translation>De klant krijgt</translation>
    </message>
    <message>
        <source>Was paid</source>
        <translation>Was betaald</translation>
    </message>
    <message>
        <source>Asked {0} ago</source>
        <translation>{0} geleden gevraagd</translation>
    </message>
    <message>
        <source>Approve a refund</source>
        <translation>Terugbetaling goedkeuren</translation>
    </message>
    <message>
        <source>Decide about an item</source>
        <translation>Over een artikel beslissen</translation>
    </message>
    <message>
        <source>Answer an appeal</source>
        <translation>Bezwaar beantwoorden</translation>
    </message>
    <message>
        <source>Decide a complaint</source>
        <translation>Over een klacht beslissen</translation>
    </message>
    <message>
        <source>The law&apos;s day has passed</source>
        <translation>De dag van de wet is voorbij</translation>
    </message>
    <message>
        <source>Find out whose it is</source>
        <translation>Uitzoeken van wie het is</translation>
    </message>
    <message>
        <source>Grade it once more</source>
        <translation>Nog eens keuren</translation>
    </message>
    <message>
        <source>asked by {0}</source>
        <translation>gevraagd door {0}</translation>
    </message>
    <message>
        <source>{0}, paid</source>
        <translation>{0}, betaald</translation>
    </message>
    <message>
        <source>Graded {0}, {1}.</source>
        <translation>Graad {0}, {1}.</translation>
    </message>
    <message>
        <source>The customer&apos;s reason: {0}.</source>
        <translation>Reden van de klant: {0}.</translation>
    </message>
    <message>
        <source>By law {0} is the last day for the money.</source>
        <translation>Volgens de wet is {0} de laatste dag voor het geld.</translation>
    </message>
    <message>
        <source>The customer would like the money.</source>
        <translation>De klant wil graag het geld.</translation>
    </message>
    <message>
        <source>The customer would like another one.</source>
        <translation>De klant wil graag een ander.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s).</source>
        <translation>
            <numerusform>%n foto.</numerusform>
            <numerusform>%n foto&apos;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Er wacht niets op jou</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Versturen…</translation>
    </message>
    <message>
        <source>In {0} s</source>
        <translation>Over {0} s</translation>
    </message>
    <message>
        <source>U takes it back</source>
        <translation>U neemt het terug</translation>
    </message>
    <message>
        <source>With your words</source>
        <translation>Met jouw woorden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Press 1 to 5; nobody sees the first</source>
        <translation>Druk 1 tot 5; de eerste is verborgen</translation>
    </message>
    <message>
        <source>Grade it blind</source>
        <translation>Blind keuren</translation>
    </message>
    <message>
        <source>A decision needs it</source>
        <translation>Een besluit heeft het nodig</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Geen netwerk</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>At the bench</source>
        <translation>Aan de bank</translation>
    </message>
    <message>
        <source>Scan its parcel to work on it</source>
        <translation>Scan het pakket om verder te gaan</translation>
    </message>
    <message>
        <source>Nobody has asked</source>
        <translation>Niemand vroeg erom</translation>
    </message>
    <message>
        <source>See at the benches where it is</source>
        <translation>Kijk bij de banken waar het is</translation>
    </message>
    <message>
        <source>In words that are kept</source>
        <translation>In woorden die blijven</translation>
    </message>
    <message>
        <source>Both names go on the record</source>
        <translation>Beide namen worden bewaard</translation>
    </message>
    <message>
        <source>It is {0}</source>
        <translation>Het is {0}</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>Zo niet</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>Het blijft zo</translation>
    </message>
    <message>
        <source>Refund it</source>
        <translation>Terugbetalen</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>See it first</source>
        <translation>Eerst zien</translation>
    </message>
    <message>
        <source>Why? Then Enter</source>
        <translation>Waarom? Dan Enter</translation>
    </message>
    <message>
        <source>What to look at? Then Enter</source>
        <translation>Waar naar kijken? Dan Enter</translation>
    </message>
    <message>
        <source>Why it stands, then Enter</source>
        <translation>Waarom het zo blijft, dan Enter</translation>
    </message>
    <message>
        <source>Why not, then Enter</source>
        <translation>Waarom niet, dan Enter</translation>
    </message>
    <message>
        <source>What we want to see, then Enter</source>
        <translation>Wat we willen zien, dan Enter</translation>
    </message>
    <message>
        <source>Why, for the customer</source>
        <translation>Waarom, voor de klant</translation>
    </message>
    <message>
        <source>It is answered, and the money follows the new grade.</source>
        <translation>Beantwoord, en het geld volgt de nieuwe graad.</translation>
    </message>
    <message>
        <source>It is approved, and will be paid. Both names are kept.</source>
        <translation>Goedgekeurd, en wordt betaald. Beide namen zijn bewaard.</translation>
    </message>
    <message>
        <source>It is back at the bench, with your words.</source>
        <translation>Terug bij de bank, met jouw woorden.</translation>
    </message>
    <message>
        <source>It is answered.</source>
        <translation>Beantwoord.</translation>
    </message>
    <message>
        <source>It is decided, and will be paid.</source>
        <translation>Beslist, en wordt betaald.</translation>
    </message>
    <message>
        <source>It is refused, with your words.</source>
        <translation>Geweigerd, met jouw woorden.</translation>
    </message>
    <message>
        <source>It is decided: another one is sent.</source>
        <translation>Beslist: er wordt een ander gestuurd.</translation>
    </message>
    <message>
        <source>It is decided: it is to come back first.</source>
        <translation>Beslist: het moet eerst terugkomen.</translation>
    </message>
    <message>
        <source>house {0}</source>
        <translation>huis {0}</translation>
    </message>
    <message>
        <source>{0}: {1} ({2} to {3})</source>
        <translation>{0}: {1} ({2} tot {3})</translation>
    </message>
</context>
<context>
    <name>insights</name>
    <message>
        <source>looked into</source>
        <translation>wordt bekeken</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Pasvorm</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>Niet als verwacht</translation>
    </message>
    <message>
        <source>Other, or none given</source>
        <translation>Anders, of niets gezegd</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Gebrek</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Levering</translation>
    </message>
    <message>
        <source>{0} to {1}. {2} of {3} items came back</source>
        <translation>{0} t/m {1}. {2} van {3} artikelen kwamen terug</translation>
    </message>
    <message>
        <source>No network: this was read before</source>
        <translation>Geen netwerk: dit is eerder gelezen</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>komt terug</translation>
    </message>
    <message>
        <source>cost of one return</source>
        <translation>kost één retour</translation>
    </message>
    <message>
        <source>Counting {0} days…</source>
        <translation>{0} dagen worden geteld…</translation>
    </message>
    <message>
        <source>a year ago {0}</source>
        <translation>een jaar geleden {0}</translation>
    </message>
    <message>
        <source>{0} weeks</source>
        <translation>{0} weken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Redenen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Solved this quarter</source>
        <translation>Opgelost dit kwartaal</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>few sold</source>
        <translation>te weinig</translation>
    </message>
    <message>
        <source>usual is {0} to {1}</source>
        <translation>gewoon is {0} tot {1}</translation>
    </message>
    <message>
        <source>{0}, share that comes back</source>
        <translation>{0}, deel dat terugkomt</translation>
    </message>
    <message>
        <source>{0}: {1} in the newest of {2} weeks of sale; {3}</source>
        <translation>{0}: {1} in de nieuwste van {2} weken van verkoop; {3}</translation>
    </message>
    <message>
        <source>{0}, by size</source>
        <translation>{0}, per maat</translation>
    </message>
    <message>
        <source>{0} a month</source>
        <translation>{0} per maand</translation>
    </message>
    <message>
        <source>It is counted every morning</source>
        <translation>Elke ochtend wordt geteld</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Niets valt op</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Versturen…</translation>
    </message>
    <message>
        <source>In {0} s</source>
        <translation>Over {0} s</translation>
    </message>
    <message>
        <source>U takes it back</source>
        <translation>U neemt het terug</translation>
    </message>
    <message>
        <source>An answer needs it</source>
        <translation>Een antwoord heeft het nodig</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Geen netwerk</translation>
    </message>
    <message>
        <source>Say that it is done</source>
        <translation>Zeg dat het gedaan is</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Most urgent</source>
        <translation>Dringendste</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code typen</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Voor een mens</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Graad</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Bestemming</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>It is theirs</source>
        <translation>Het is van hen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apart leggen</translation>
    </message>
    <message>
        <source>Next find</source>
        <translation>Volgende vondst</translation>
    </message>
    <message>
        <source>Back to the parcel</source>
        <translation>Naar het pakket</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Naspelen</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Regel bewerken</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Volgend verschil</translation>
    </message>
    <message>
        <source>Do the step</source>
        <translation>Stap doen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>The next difference that is open</source>
        <translation>Het volgende open verschil</translation>
    </message>
    <message>
        <source>Another difference</source>
        <translation>Een ander verschil</translation>
    </message>
    <message>
        <source>A newer or an older day</source>
        <translation>Een nieuwere of oudere dag</translation>
    </message>
    <message>
        <source>All that is open, of every day</source>
        <translation>Alles wat openstaat, alle dagen</translation>
    </message>
    <message>
        <source>Do the step; again: do not wait</source>
        <translation>Stap doen; nogmaals: niet wachten</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Write down what it is</source>
        <translation>Opschrijven wat het is</translation>
    </message>
    <message>
        <source>Pay it by hand instead</source>
        <translation>Toch zelf betalen</translation>
    </message>
    <message>
        <source>Claim what was too much</source>
        <translation>Het teveel vorderen</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Dag sluiten</translation>
    </message>
    <message>
        <source>Take the books of the day out</source>
        <translation>Boeken van de dag exporteren</translation>
    </message>
    <message>
        <source>Other books</source>
        <translation>Andere boeken</translation>
    </message>
    <message>
        <source>Another screen</source>
        <translation>Een ander scherm</translation>
    </message>
    <message>
        <source>Out of the innermost thing</source>
        <translation>Uit het binnenste ding</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Read a code by camera</source>
        <translation>Een code met de camera lezen</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Doen</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>Zo niet</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>The next that waits</source>
        <translation>Het volgende dat wacht</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Een ander</translation>
    </message>
    <message>
        <source>Do its first step; again: do not wait</source>
        <translation>Eerste stap; nogmaals: niet wachten</translation>
    </message>
    <message>
        <source>The same, with a reason</source>
        <translation>Hetzelfde, met een reden</translation>
    </message>
    <message>
        <source>Appeal: another grade holds</source>
        <translation>Bezwaar: een andere graad</translation>
    </message>
    <message>
        <source>Complaint: the other wish; see it first</source>
        <translation>Klacht: andere wens; eerst zien</translation>
    </message>
    <message>
        <source>Not like this: refuse, or send back</source>
        <translation>Zo niet: weigeren, of terug</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Het is gedaan</translation>
    </message>
    <message>
        <source>Next alert</source>
        <translation>Volgende melding</translation>
    </message>
    <message>
        <source>The next alert</source>
        <translation>De volgende melding</translation>
    </message>
    <message>
        <source>Another alert</source>
        <translation>Een andere melding</translation>
    </message>
    <message>
        <source>It was done; again: do not wait</source>
        <translation>Gedaan; nogmaals: niet wachten</translation>
    </message>
    <message>
        <source>I look into it: it stays on the list</source>
        <translation>Ik zoek het uit: het blijft staan</translation>
    </message>
    <message>
        <source>Not now: it goes from the list</source>
        <translation>Niet nu: het gaat van de lijst</translation>
    </message>
    <message>
        <source>Ninety days, a year, a month</source>
        <translation>90 dagen, een jaar, een maand</translation>
    </message>
    <message>
        <source>All products as a list (CSV)</source>
        <translation>Alle producten als lijst (CSV)</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Opslaan als concept</translation>
    </message>
    <message>
        <source>Back; what you wrote is kept</source>
        <translation>Terug; je tekst blijft bewaard</translation>
    </message>
    <message>
        <source>A newer or an older version</source>
        <translation>Een nieuwere of oudere versie</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>Een andere regel</translation>
    </message>
    <message>
        <source>Only what differs, with what it was</source>
        <translation>Alleen wat verschilt, en hoe het was</translation>
    </message>
    <message>
        <source>Replay past orders under it</source>
        <translation>Oude bestellingen hiermee naspelen</translation>
    </message>
    <message>
        <source>Edit, at the rule that is marked</source>
        <translation>Bewerken, bij de gekozen regel</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>Save the text as a draft</source>
        <translation>Tekst opslaan als concept</translation>
    </message>
    <message>
        <source>From another moment on</source>
        <translation>Vanaf een ander moment</translation>
    </message>
    <message>
        <source>Publish; again: do not wait</source>
        <translation>Publiceren; nogmaals: niet wachten</translation>
    </message>
    <message>
        <source>Another market</source>
        <translation>Een andere markt</translation>
    </message>
    <message>
        <source>Out of the text</source>
        <translation>Uit de tekst</translation>
    </message>
    <message>
        <source>Answer the check</source>
        <translation>De controle beantwoorden</translation>
    </message>
    <message>
        <source>The check does not apply</source>
        <translation>De controle is niet van toepassing</translation>
    </message>
    <message>
        <source>Go to another check</source>
        <translation>Naar een andere controle</translation>
    </message>
    <message>
        <source>Wrong item in the parcel</source>
        <translation>Verkeerd artikel in het pakket</translation>
    </message>
    <message>
        <source>Item is missing</source>
        <translation>Artikel ontbreekt</translation>
    </message>
    <message>
        <source>Box is empty</source>
        <translation>De doos is leeg</translation>
    </message>
    <message>
        <source>Send it somewhere else</source>
        <translation>Stuur het ergens anders heen</translation>
    </message>
    <message>
        <source>Do it; again: do not wait</source>
        <translation>Doen; nogmaals: niet wachten</translation>
    </message>
    <message>
        <source>Open the most urgent parcel</source>
        <translation>Dringendste pakket openen</translation>
    </message>
    <message>
        <source>Photos by phone, or receive it</source>
        <translation>Foto&apos;s per telefoon, of ontvangen</translation>
    </message>
    <message>
        <source>The next picture of the item</source>
        <translation>De volgende foto van het artikel</translation>
    </message>
    <message>
        <source>Last label again, or the lorry&apos;s list</source>
        <translation>Laatste label, of lijst van de vracht</translation>
    </message>
    <message>
        <source>Correct the last verdict that was sent</source>
        <translation>Het laatste oordeel corrigeren</translation>
    </message>
    <message>
        <source>Send it to the lead, with a word why</source>
        <translation>Naar de leiding, met een reden</translation>
    </message>
    <message>
        <source>Unknown code: a find; else the finds</source>
        <translation>Onbekend: als vondst; of vondsten</translation>
    </message>
    <message>
        <source>Unannounced parcel: nothing is left</source>
        <translation>Niet aangekondigd: niets meer in</translation>
    </message>
    <message>
        <source>Put the parcel back</source>
        <translation>Pakket terugleggen</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Wachtrij tonen</translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation>Waar een mens voor nodig is</translation>
    </message>
    <message>
        <source>Ring what matters on the photo</source>
        <translation>Omcirkel op de foto wat telt</translation>
    </message>
    <message>
        <source>Still sealed: nothing else to ask</source>
        <translation>Nog verzegeld: verder niets</translation>
    </message>
    <message>
        <source>Same as the one before</source>
        <translation>Zelfde als het vorige</translation>
    </message>
    <message>
        <source>Unknown code: its serial number</source>
        <translation>Onbekende code: serienummer</translation>
    </message>
    <message>
        <source>Taken over what the one before left</source>
        <translation>Overgenomen wat er lag</translation>
    </message>
    <message>
        <source>Weigh it once more</source>
        <translation>Nog eens wegen</translation>
    </message>
    <message>
        <source>Type a code, its end, or a name</source>
        <translation>Typ een code of een naam</translation>
    </message>
    <message>
        <source>Check in at the dock; again: end it</source>
        <translation>Binnenmelden; nog eens: einde</translation>
    </message>
    <message>
        <source>Session ended: type the password</source>
        <translation>Sessie voorbij: wachtwoord typen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Sign out; what waits is kept</source>
        <translation>Afmelden; wat wacht blijft bewaard</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>{0}: {1}, with 95 in 100 between {2} and {3}</source>
        <translation>{0}: {1}, met 95 van 100 tussen {2} en {3}</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Zoals het nu is</translation>
    </message>
    <message>
        <source>This version against today</source>
        <translation>Deze versie tegenover nu</translation>
    </message>
    <message>
        <source>Draft against today</source>
        <translation>Concept tegenover nu</translation>
    </message>
    <message>
        <source>Cost of returns</source>
        <translation>Kosten van retouren</translation>
    </message>
    <message>
        <source>Sales kept</source>
        <translation>Behouden omzet</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} meer</translation>
    </message>
    <message>
        <source>{0} less</source>
        <translation>{0} minder</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versie {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, draft</source>
        <translation>{0}, concept</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Geldt nu</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>since {0}, {1}</source>
        <translation>sinds {0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}. {1}, the same as version {2}</source>
        <translation>{0}. {1}, gelijk aan versie {2}</translation>
    </message>
    <message>
        <source>{0}. {1}, {2} changed since version {3}</source>
        <translation>{0}. {1}, {2} gewijzigd sinds versie {3}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>In force since {0}</source>
        <translation>Geldt sinds {0}</translation>
    </message>
    <message>
        <source>Begins {0}</source>
        <translation>Begint {0}</translation>
    </message>
    <message>
        <source>Began {0}</source>
        <translation>Begon {0}</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>what everybody gets</source>
        <translation>wat iedereen krijgt</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Trouw</translation>
    </message>
    <message>
        <source>what members earned</source>
        <translation>wat leden verdienden</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Gedrag</translation>
    </message>
    <message>
        <source>what people usually do</source>
        <translation>wat mensen meestal doen</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>wat er gebeurde</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Was: {0}</source>
        <translation>Was: {0}</translation>
    </message>
    <message>
        <source>Nobody gets less than the law.</source>
        <translation>Niemand krijgt minder dan de wet.</translation>
    </message>
    <message>
        <source>No rule hides another.</source>
        <translation>Geen regel verbergt een andere.</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Regel {0}: {1}</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Meteen</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>You, {0}</source>
        <translation>Jij, {0}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>Niets te publiceren</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publiceren…</translation>
    </message>
    <message>
        <source>Publishing in {0} s</source>
        <translation>Publiceert over {0} s</translation>
    </message>
    <message>
        <source>U takes it back</source>
        <translation>U neemt het terug</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Geen netwerk</translation>
    </message>
    <message>
        <source>Publishing needs it</source>
        <translation>Publiceren heeft het nodig</translation>
    </message>
    <message>
        <source>Somebody else publishes it</source>
        <translation>Iemand anders publiceert</translation>
    </message>
    <message>
        <source>You wrote this draft</source>
        <translation>Dit concept schreef je zelf</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>Zo niet</translation>
    </message>
    <message>
        <source>See what was checked</source>
        <translation>Zie wat is nagekeken</translation>
    </message>
    <message>
        <source>Publish version {0}</source>
        <translation>Publiceer versie {0}</translation>
    </message>
    <message>
        <source>Written by {0}</source>
        <translation>Geschreven door {0}</translation>
    </message>
    <message>
        <source>Bring version {0} back</source>
        <translation>Versie {0} terughalen</translation>
    </message>
    <message>
        <source>As the newest version</source>
        <translation>Als nieuwste versie</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Policy</source>
        <translation>Beleid</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Vloer</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Inzicht</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Als het bureaublad</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Zacht</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Hard</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Seriële poort</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>Of this computer</source>
        <translation>Van deze computer</translation>
    </message>
    <message>
        <source>Its folder</source>
        <translation>Zijn map</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>For gloves</source>
        <translation>Voor handschoenen</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Geluiden</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Labelprinter</translation>
    </message>
    <message>
        <source>Scan plates into bins</source>
        <translation>Labels in bakken scannen</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Vergrendelen na</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Weegschaal</translation>
    </message>
    <message>
        <source>Port of the scale</source>
        <translation>Poort ervan</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Folder of the camera</source>
        <translation>Map van de camera</translation>
    </message>
    <message>
        <source>The scanner types what is printed. Nothing is translated.</source>
        <translation>De scanner typt wat er staat. Er wordt niets vertaald.</translation>
    </message>
    <message>
        <source>Learned. Codes with {0} cannot be read: set its country instead.</source>
        <translation>Geleerd. Codes met {0} zijn niet te lezen: stel liever zijn land in.</translation>
    </message>
    <message>
        <source>Learned: from now on what is printed is read.</source>
        <translation>Geleerd: vanaf nu wordt gelezen wat er staat.</translation>
    </message>
    <message>
        <source>That was another code, or signs got lost. Scan it again.</source>
        <translation>Dat was een andere code, of er gingen tekens verloren. Scan opnieuw.</translation>
    </message>
    <message>
        <source>Caps Lock is on. Turn it off and scan again.</source>
        <translation>Caps Lock staat aan. Zet het uit en scan opnieuw.</translation>
    </message>
    <message>
        <source>Signs come out alike: set the scanner to this country.</source>
        <translation>Tekens komen er gelijk uit: stel de scanner op dit land in.</translation>
    </message>
</context>
<context>
    <name>shown</name>
    <message numerus="yes">
        <source>%n check(s) left</source>
        <translation>
            <numerusform>nog %n controle</numerusform>
            <numerusform>nog %n controles</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer with Y or N</source>
        <translation>Antwoord met Y of N</translation>
    </message>
    <message>
        <source>Grade it</source>
        <translation>Geef een graad</translation>
    </message>
    <message>
        <source>Press 1 to 5</source>
        <translation>Druk op 1 tot 5</translation>
    </message>
    <message>
        <source>Report: {0}</source>
        <translation>Meld: {0}</translation>
    </message>
    <message>
        <source>A person decides the refund</source>
        <translation>Een mens beslist over het geld</translation>
    </message>
    <message>
        <source>Save the grade</source>
        <translation>Graad opslaan</translation>
    </message>
    <message>
        <source>The refund goes out later</source>
        <translation>De terugbetaling gaat later</translation>
    </message>
    <message>
        <source>Send it somewhere else</source>
        <translation>Stuur het ergens anders heen</translation>
    </message>
    <message>
        <source>It may not go there</source>
        <translation>Daar mag het niet heen</translation>
    </message>
    <message>
        <source>With a word why, or without</source>
        <translation>Met of zonder reden</translation>
    </message>
    <message>
        <source>Send it to the lead</source>
        <translation>Stuur naar de leiding</translation>
    </message>
    <message>
        <source>A lead releases the money later</source>
        <translation>De leiding geeft het geld vrij</translation>
    </message>
    <message>
        <source>Refund {0}</source>
        <translation>{0} terugbetalen</translation>
    </message>
    <message>
        <source>and send it to: {0}</source>
        <translation>en naar: {0}</translation>
    </message>
    <message>
        <source>Approved by {0}</source>
        <translation>Goedgekeurd door {0}</translation>
    </message>
    <message>
        <source>Reading the badge…</source>
        <translation>Badge lezen…</translation>
    </message>
    <message>
        <source>Then {0} goes out</source>
        <translation>Dan gaat {0} weg</translation>
    </message>
    <message>
        <source>Waiting for a lead&apos;s badge</source>
        <translation>Badge van de leiding</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Reporting it in {s} s</source>
        <translation>Melden over {s} s</translation>
    </message>
    <message>
        <source>Saving in {s} s</source>
        <translation>Opslaan over {s} s</translation>
    </message>
    <message>
        <source>Refunding {0} in {s} s</source>
        <translation>{0} terug over {s} s</translation>
    </message>
    <message>
        <source>U takes it back, Space goes on</source>
        <translation>U neemt terug, spatie gaat door</translation>
    </message>
    <message>
        <source>Grade {0}, {1}</source>
        <translation>Graad {0}, {1}</translation>
    </message>
    <message>
        <source>{0}, customer gets {1}</source>
        <translation>{0}, de klant krijgt {1}</translation>
    </message>
    <message>
        <source>paid {0}</source>
        <translation>betaald {0}</translation>
    </message>
    <message>
        <source>delivered {0}</source>
        <translation>bezorgd {0}</translation>
    </message>
    <message>
        <source>of {0} usual</source>
        <translation>van {0} normaal</translation>
    </message>
    <message>
        <source>Your choice. Proposed: {0}.</source>
        <translation>Jouw keuze. Voorstel: {0}.</translation>
    </message>
    <message>
        <source>Proposed: {0}.</source>
        <translation>Voorstel: {0}.</translation>
    </message>
    <message>
        <source>{0}% sure</source>
        <translation>{0}% zeker</translation>
    </message>
    <message>
        <source>Customer gets</source>
        <translation>De klant krijgt</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} naar {1}</translation>
    </message>
    <message>
        <source>A person looks into it. Nothing is refunded yet.</source>
        <translation>Een mens kijkt ernaar. Er wordt nog niets terugbetaald.</translation>
    </message>
    <message>
        <source>A person decides what the customer gets</source>
        <translation>Een mens beslist wat de klant krijgt</translation>
    </message>
    <message>
        <source>Not graded yet</source>
        <translation>Nog geen graad</translation>
    </message>
    <message>
        <source>Each grade says where it goes.</source>
        <translation>Elke graad zegt waar het heen gaat.</translation>
    </message>
    <message>
        <source>Grade it to see what the customer gets</source>
        <translation>Geef een graad om te zien wat de klant krijgt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>No network: your work is saved here</source>
        <translation>Geen netwerk: je werk is hier opgeslagen</translation>
    </message>
    <message>
        <source>Grade on. It is sent by itself when the line is back.</source>
        <translation>Ga door met keuren. Het gaat vanzelf weg zodra de lijn er weer is.</translation>
    </message>
    <message>
        <source>Grade on. {0} goes out by itself when the line is back.</source>
        <translation>Ga door met keuren. {0} gaat vanzelf weg zodra de lijn er weer is.</translation>
    </message>
    <message>
        <source>{0} is over your limit: without the network it is not refunded.</source>
        <translation>{0} is boven je grens: zonder netwerk wordt het niet terugbetaald.</translation>
    </message>
    <message>
        <source>Not to {0}</source>
        <translation>Niet naar: {0}</translation>
    </message>
    <message>
        <source>Scan the evidence code of its batch, or type it with /.</source>
        <translation>Scan de bewijscode van de partij, of typ hem met /.</translation>
    </message>
    <message>
        <source>It counts for some minutes, and for exactly this.</source>
        <translation>Het geldt een paar minuten, en alleen hiervoor.</translation>
    </message>
    <message>
        <source>Needs a second person: scan a lead&apos;s badge</source>
        <translation>Een tweede persoon is nodig: scan de badge van de leiding</translation>
    </message>
    <message>
        <source>{0} is over your limit. H sends it to the lead; you need not wait.</source>
        <translation>{0} is boven je grens. H stuurt het naar de leiding; je hoeft niet te wachten.</translation>
    </message>
    <message>
        <source>Why should the lead look?</source>
        <translation>Waarom moet de leiding kijken?</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) kept here</source>
        <translation>
            <numerusform>%n foto hier bewaard</numerusform>
            <numerusform>%n foto&apos;s hier bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Something is taken off: a photo should show why. P takes one.</source>
        <translation>Er gaat iets af: een foto moet laten zien waarom. P maakt er een.</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewenst</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Erbij</translation>
    </message>
    <message>
        <source>Take a photo with a phone</source>
        <translation>Maak een foto met een telefoon</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Like new</source>
        <translation>Als nieuw</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Matig</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Kapot</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Verkeerd artikel</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>Empty box</source>
        <translation>Lege doos</translation>
    </message>
    <message>
        <source>Restock</source>
        <translation>Voorraad</translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation>Opknappen</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Outlet</translation>
    </message>
    <message>
        <source>Donate</source>
        <translation>Weggeven</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Recyclen</translation>
    </message>
    <message>
        <source>To vendor</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernietigen</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>as it was paid</source>
        <translation>zoals betaald</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>wallet</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>bankrekening</translation>
    </message>
    <message>
        <source>pay later</source>
        <translation>achteraf betalen</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>contant</translation>
    </message>
    <message>
        <source>gift card</source>
        <translation>cadeaukaart</translation>
    </message>
    <message>
        <source>store credit</source>
        <translation>winkeltegoed</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>I know this</source>
        <translation>Dit ken ik</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n artikel</numerusform>
            <numerusform>%n artikelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h {1:02d}</source>
        <translation>{0} u {1:02d}</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} u</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} dagen</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>net</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>{0} min geleden</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} g</source>
        <translation>{0} g</translation>
    </message>
    <message>
        <source>{0} g, as it should be</source>
        <translation>{0} g, zoals het hoort</translation>
    </message>
    <message>
        <source>{0} g, {1} g light</source>
        <translation>{0} g, {1} g te licht</translation>
    </message>
    <message>
        <source>{0} g, {1} g heavy</source>
        <translation>{0} g, {1} g te zwaar</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <translation>dddd d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <translation>ddd d MMM, HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>vandaag {0}</translation>
    </message>
</context>
</TS>
