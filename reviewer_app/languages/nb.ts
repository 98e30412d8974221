<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AgainstView</name>
    <message>
        <source>95 in 100 sure</source>
        <translation>95 av 100 sikkert</translation>
    </message>
    <message>
        <source>The policy gave less, so the law wins there.</source>
        <translation>Ordningen ga mindre, så der gjelder loven.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>I året</translation>
    </message>
    <message>
        <source>The law decided</source>
        <translation>Loven avgjorde</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrollert</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publisere</translation>
    </message>
    <message>
        <source>Past orders are being replayed…</source>
        <translation>Tidligere ordrer spilles av …</translation>
    </message>
    <message>
        <source>Replays the orders of the last 12 months under it and as it is now.</source>
        <translation>Spiller ordrene fra de siste 12 månedene med den og slik det er nå.</translation>
    </message>
    <message>
        <source>{0} orders replayed</source>
        <translation>{0} ordrer spilt av</translation>
    </message>
    <message>
        <source>{0} the same</source>
        <translation>{0} likt</translation>
    </message>
    <message>
        <source>better off</source>
        <translation>bedre ute</translation>
    </message>
    <message>
        <source>worse off</source>
        <translation>verre ute</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Andre person</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begynner</translation>
    </message>
</context>
<context>
    <name>AlertsView</name>
    <message>
        <source>Alerts</source>
        <translation>Varsler</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>nyeste først</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Parcel {0}</source>
        <translation>Pakke {0}</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>This bench has no camera. Choose one in the settings.</source>
        <translation>Denne benken har ikke noe kamera. Velg et i innstillingene.</translation>
    </message>
    <message>
        <source>The camera does not answer. Is it plugged in, and its package installed?</source>
        <translation>Kameraet svarer ikke. Er det koblet til, og er pakken installert?</translation>
    </message>
</context>
<context>
    <name>CameraStrip</name>
    <message>
        <source>Hold the code into the frame</source>
        <translation>Hold koden i rammen</translation>
    </message>
    <message>
        <source>It is read by itself. Esc or B takes the camera away.</source>
        <translation>Den leses av seg selv. Esc eller B tar kameraet bort.</translation>
    </message>
</context>
<context>
    <name>CauseDesk</name>
    <message>
        <source>Saved as {0}</source>
        <translation>Lagret som {0}</translation>
    </message>
    <message>
        <source>It could not be saved: {0}</source>
        <translation>Kunne ikke lagres: {0}</translation>
    </message>
    <message>
        <source>It is kept, with your name.</source>
        <translation>Det er lagret, med navnet ditt.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ventet</translation>
    </message>
    <message>
        <source>On the bench</source>
        <translation>På benken</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Nothing was judged here yet.</source>
        <translation>Her er ingenting vurdert ennå.</translation>
    </message>
    <message>
        <source>Taken back: {0}. Grade it again.</source>
        <translation>Tatt tilbake: {0}. Gradér den igjen.</translation>
    </message>
    <message>
        <source>No network: correct it when the line is back.</source>
        <translation>Uten nett: rett det når linjen er tilbake.</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Granted</source>
        <translation>Innvilget</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Utbetaling</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Varer</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Avvik</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Avvik</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>innvilget</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betalt</translation>
    </message>
    <message>
        <source>By day in {0}</source>
        <translation>Per dag i {0}</translation>
    </message>
</context>
<context>
    <name>DaysView</name>
    <message>
        <source>Days</source>
        <translation>Dager</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>nyeste først</translation>
    </message>
    <message>
        <source>{0} so far</source>
        <translation>{0} så langt</translation>
    </message>
    <message>
        <source>Left unexplained</source>
        <translation>Fortsatt uforklart</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>Policy in plain words</source>
        <translation>Ordningen i klare ord</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Det som skiller seg ut</translation>
    </message>
    <message>
        <source>Send it to</source>
        <translation>Send den til</translation>
    </message>
    <message>
        <source>Customer gets</source>
        <translation>Kunden får</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refusjon</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Legg tilbake</translation>
    </message>
    <message>
        <source>Send to lead</source>
        <translation>Til leder</translation>
    </message>
    <message>
        <source>Why should the lead look?</source>
        <translation>Hvorfor skal lederen se på det?</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n forhold</numerusform>
            <numerusform>%n forhold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DockStrip</name>
    <message>
        <source>End it</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Carrier&apos;s list</source>
        <translation>Transportørens liste</translation>
    </message>
</context>
<context>
    <name>Docking</name>
    <message numerus="yes">
        <source>%n parcel(s) of the list did not come</source>
        <translation>
            <numerusform>%n pakke på listen kom ikke</numerusform>
            <numerusform>%n pakker på listen kom ikke</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-in: {0} of {1}</source>
        <translation>Mottatt: {0} av {1}</translation>
    </message>
    <message numerus="yes">
        <source>Check-in: %n parcel(s)</source>
        <translation>
            <numerusform>Mottatt: %n pakke</numerusform>
            <numerusform>Mottatt: %n pakker</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan each parcel. The carrier&apos;s list tells what is missing.</source>
        <translation>Skann hver pakke. Transportørens liste viser hva som mangler.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) checked in</source>
        <translation>
            <numerusform>%n pakke registrert</numerusform>
            <numerusform>%n pakker registrert</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-in of {0}</source>
        <translation>Mottak av {0}</translation>
    </message>
    <message>
        <source>{0} is here</source>
        <translation>{0} er her</translation>
    </message>
    <message>
        <source>{0} is here, and on no list</source>
        <translation>{0} er her, og står ikke på noen liste</translation>
    </message>
    <message>
        <source>{0} was scanned before</source>
        <translation>{0} er skannet før</translation>
    </message>
    <message>
        <source>There is no code in this list.</source>
        <translation>Det er ingen kode i denne listen.</translation>
    </message>
    <message>
        <source>This list cannot be read: {0}</source>
        <translation>Listen kan ikke leses: {0}</translation>
    </message>
    <message>
        <source>{0}: nobody announced it. It is kept until it is opened.</source>
        <translation>{0}: ingen har varslet den. Den ligger til den åpnes.</translation>
    </message>
    <message>
        <source>{0} had come before</source>
        <translation>{0} var kommet før</translation>
    </message>
    <message>
        <source>{0} is no parcel&apos;s code. Scan another code on it.</source>
        <translation>{0} er ingen pakkekode. Skann en annen kode på den.</translation>
    </message>
</context>
<context>
    <name>DoingView</name>
    <message>
        <source>What people said</source>
        <translation>Hva folk sa</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Med deres ord</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Undersøk</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>Fewer come back</source>
        <translation>Færre kommer tilbake</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>As text. It is saved as a draft that somebody else publishes.</source>
        <translation>Som tekst. Det blir et utkast som en annen publiserer.</translation>
    </message>
    <message>
        <source>Policy as text</source>
        <translation>Ordningen som tekst</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>FinanceDesk</name>
    <message>
        <source>Saved as {0}</source>
        <translation>Lagret som {0}</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>Where we looked</source>
        <translation>Hvor vi lette</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>i denne rekkefølgen</translation>
    </message>
    <message>
        <source>Whose it may be</source>
        <translation>Hvem det kan tilhøre</translation>
    </message>
    <message>
        <source>↑ ↓ to choose</source>
        <translation>↑ ↓ for å velge</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Checked while you write</source>
        <translation>Kontrolleres mens du skriver</translation>
    </message>
    <message>
        <source>It cannot be read like this</source>
        <translation>Det kan ikke leses slik</translation>
    </message>
    <message>
        <source>Nothing to say against it.</source>
        <translation>Ingenting å utsette på det.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer …</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Uten nett</translation>
    </message>
    <message>
        <source>What you wrote stays here</source>
        <translation>Det du skrev, blir her</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Lagre som utkast</translation>
    </message>
    <message>
        <source>Somebody else publishes it</source>
        <translation>En annen publiserer det</translation>
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
        <translation>Ingen funn i denne pakken. Skann ett, så noterer F det.</translation>
    </message>
    <message>
        <source>It is part of that return now. Grade it here.</source>
        <translation>Det hører til den returen nå. Gradér det her.</translation>
    </message>
    <message>
        <source>Set aside on {0}</source>
        <translation>Lagt til side på {0}</translation>
    </message>
</context>
<context>
    <name>FloorOffice</name>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n i arbeid</numerusform>
            <numerusform>%n i arbeid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorView</name>
    <message>
        <source>The floor</source>
        <translation>Gulvet</translation>
    </message>
    <message>
        <source>Money still to send, by the law&apos;s clock</source>
        <translation>Penger som gjenstår, etter lovens klokke</translation>
    </message>
    <message>
        <source>Nobody has a parcel in hand.</source>
        <translation>Ingen har en pakke i hånden.</translation>
    </message>
    <message>
        <source>Same grade on re-check</source>
        <translation>Samme grad ved etterkontroll</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>kom inn</translation>
    </message>
    <message>
        <source>graded</source>
        <translation>gradert</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Per time</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n retur</numerusform>
            <numerusform>%n returer</numerusform>
        </translation>
    </message>
    <message>
        <source>this shift</source>
        <translation>dette skiftet</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>i timen</translation>
    </message>
    <message>
        <source>per item</source>
        <translation>per vare</translation>
    </message>
    <message>
        <source>re-check</source>
        <translation>kontroll</translation>
    </message>
    <message>
        <source>Benches</source>
        <translation>Benker</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Needs a person: {0}  R</source>
        <translation>Trenger deg: {0}  R</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skanner</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Training, {0}</source>
        <translation>Opplæring, {0}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message numerus="yes">
        <source>Saved here, %n waiting</source>
        <translation>
            <numerusform>Lagret her, %n venter</numerusform>
            <numerusform>Lagret her, %n venter</numerusform>
        </translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Uten nett</translation>
    </message>
    <message numerus="yes">
        <source>Saved, %n on the way</source>
        <translation>
            <numerusform>Lagret, %n på vei</numerusform>
            <numerusform>Lagret, %n på vei</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alt er lagret</translation>
    </message>
    <message>
        <source>items today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>per item</source>
        <translation>per vare</translation>
    </message>
    <message>
        <source>{0} an hour</source>
        <translation>{0} i timen</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>The parcel of {0} is not finished</source>
        <translation>Pakken til {0} er ikke ferdig</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) not sent yet</source>
        <translation>
            <numerusform>%n handling ikke sendt ennå</numerusform>
            <numerusform>%n handlinger ikke sendt ennå</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) for a person to settle</source>
        <translation>
            <numerusform>%n handling for et menneske</numerusform>
            <numerusform>%n handlinger for et menneske</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the lead</source>
        <translation>
            <numerusform>%n hos lederen</numerusform>
            <numerusform>%n hos lederen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) in no bin</source>
        <translation>
            <numerusform>%n vare i ingen kasse</numerusform>
            <numerusform>%n varer i ingen kasse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not sent yet</source>
        <translation>
            <numerusform>%n bilde ikke sendt ennå</numerusform>
            <numerusform>%n bilder ikke sendt ennå</numerusform>
        </translation>
    </message>
    <message>
        <source>The label {0} did not come out</source>
        <translation>Etiketten {0} kom ikke ut</translation>
    </message>
    <message>
        <source>{0} left this, {1}</source>
        <translation>{0} etterlot dette, {1}</translation>
    </message>
</context>
<context>
    <name>HandedStrip</name>
    <message>
        <source>Taken over</source>
        <translation>Overtatt</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
    <message>
        <source>Scan or type a code</source>
        <translation>Skann eller skriv en kode</translation>
    </message>
    <message>
        <source>Scan a parcel, an item or an action card</source>
        <translation>Skann en pakke, en vare eller et handlingskort</translation>
    </message>
    <message>
        <source>Scan anything</source>
        <translation>Skann noe</translation>
    </message>
    <message>
        <source>Queue {0}</source>
        <translation>Kø {0}</translation>
    </message>
    <message>
        <source>{0}. Press to sign out (O)</source>
        <translation>{0}. Trykk for å logge ut (O)</translation>
    </message>
</context>
<context>
    <name>InsightOffice</name>
    <message>
        <source>Counted until {0}</source>
        <translation>Telt til og med {0}</translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <source>This item is done already. Take the next one.</source>
        <translation>Denne varen er alt ferdig. Ta den neste.</translation>
    </message>
    <message>
        <source>Item {0} is done: {1}. A supervisor can correct it.</source>
        <translation>Vare {0} er ferdig: {1}. En leder kan rette den.</translation>
    </message>
    <message>
        <source>Over your limit: scan a lead&apos;s badge, or press H to send it to the lead.</source>
        <translation>Over grensen din: skann kortet til en leder, eller trykk H for å sende det til lederen.</translation>
    </message>
    <message>
        <source>A person decides about it in any case.</source>
        <translation>Et menneske avgjør det uansett.</translation>
    </message>
    <message>
        <source>The bench asks for a look.</source>
        <translation>Benken ber noen om å se.</translation>
    </message>
    <message>
        <source>Nothing to take back. C corrects what was sent.</source>
        <translation>Ingenting å ta tilbake. C retter det som ble sendt.</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Tatt tilbake, ingenting sendt.</translation>
    </message>
    <message>
        <source>Needs a person: {0}</source>
        <translation>Trenger et menneske: {0}</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Put the parcel back</source>
        <translation>Legg pakken tilbake</translation>
    </message>
    <message>
        <source>Most urgent. {0}</source>
        <translation>Haster mest. {0}</translation>
    </message>
    <message>
        <source>Open the most urgent: {0}</source>
        <translation>Åpne det som haster mest: {0}</translation>
    </message>
    <message>
        <source>Scan the next parcel</source>
        <translation>Skann neste pakke</translation>
    </message>
    <message>
        <source>This parcel is done</source>
        <translation>Denne pakken er ferdig</translation>
    </message>
    <message>
        <source>Nobody announced this</source>
        <translation>Ingen har meldt denne</translation>
    </message>
    <message>
        <source>A return label, an item or an action card works too.</source>
        <translation>En returetikett, en vare eller et handlingskort går også.</translation>
    </message>
    <message>
        <source>Something left in the box? Scan it to note it as a find.</source>
        <translation>Er det noe igjen i esken? Skann det for å notere et funn.</translation>
    </message>
    <message>
        <source>Scan each thing in the box to note it as a find.</source>
        <translation>Skann hver ting i esken for å notere den som funn.</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Customer’s reason</source>
        <translation>Kundens grunn</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Press 1 to 5, or scan a grade card</source>
        <translation>Trykk 1 til 5, eller skann et gradkort</translation>
    </message>
    <message>
        <source>Or it is not here:</source>
        <translation>Eller den er ikke her:</translation>
    </message>
    <message>
        <source>No words from the customer</source>
        <translation>Ingen ord fra kunden</translation>
    </message>
    <message>
        <source>Item {0}: {1}</source>
        <translation>Vare {0}: {1}</translation>
    </message>
    <message>
        <source>Item {0} of {1}</source>
        <translation>Vare {0} av {1}</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Not {0}: «{1}» was answered No.</source>
        <translation>Ikke {0}: «{1}» ble besvart med nei.</translation>
    </message>
    <message>
        <source>Evidence taken: {0}</source>
        <translation>Bevis notert: {0}</translation>
    </message>
    <message>
        <source>Sold was {0}: a person compares them.</source>
        <translation>Solgt ble {0}: et menneske sammenligner dem.</translation>
    </message>
    <message>
        <source>Serial number noted</source>
        <translation>Serienummer notert</translation>
    </message>
    <message>
        <source>Nothing to ask about a seal here.</source>
        <translation>Her er det ingen forsegling å spørre om.</translation>
    </message>
    <message>
        <source>The one before was another article.</source>
        <translation>Den forrige var en annen vare.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Alle taster</translation>
    </message>
</context>
<context>
    <name>LastParcel</name>
    <message>
        <source>Last parcel</source>
        <translation>Forrige pakke</translation>
    </message>
    <message>
        <source>Answer the checks</source>
        <translation>Svar på kontrollene</translation>
    </message>
    <message>
        <source>Grade, from new to broken</source>
        <translation>Grad, fra ny til ødelagt</translation>
    </message>
    <message>
        <source>Send it somewhere else</source>
        <translation>Send den et annet sted</translation>
    </message>
    <message>
        <source>Do it. U takes it back</source>
        <translation>Gjør det. U tar det tilbake</translation>
    </message>
    <message>
        <source>The bench in a few keys</source>
        <translation>Benken med noen få taster</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n igjen</numerusform>
            <numerusform>%n igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
</context>
<context>
    <name>LeadDesk</name>
    <message>
        <source>It is graded once more.</source>
        <translation>Den er gradert en gang til.</translation>
    </message>
</context>
<context>
    <name>LeavingStrip</name>
    <message>
        <source>A word for whoever comes next? Then Enter</source>
        <translation>Et ord til neste? Så Enter</translation>
    </message>
    <message>
        <source>Left over when you go</source>
        <translation>Det som ligger igjen når du går</translation>
    </message>
</context>
<context>
    <name>LikelyView</name>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>If you say yes</source>
        <translation>Hvis du sier ja</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Mest sannsynlig</translation>
    </message>
    <message>
        <source>If nobody fits</source>
        <translation>Hvis ingen passer</translation>
    </message>
    <message>
        <source>Set it aside where somebody finds it again. A lead sees it on the floor.</source>
        <translation>Legg det til side der noen finner det igjen. En leder ser det på gulvet.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Legg til side</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Where do you put it?</source>
        <translation>Hvor legger du det?</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>There is no photo to mark. P takes one.</source>
        <translation>Det er ikke noe bilde å merke. P tar et.</translation>
    </message>
    <message>
        <source>Marked; the customer sees it, too</source>
        <translation>Merket; kunden ser det også</translation>
    </message>
    <message>
        <source>Marking needs the network.</source>
        <translation>Merking krever nettverk.</translation>
    </message>
</context>
<context>
    <name>MatchStrip</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n vare</numerusform>
            <numerusform>%n varer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>Is it one of these?</source>
        <translation>Er det en av disse?</translation>
    </message>
    <message>
        <source>There are more: type more of it. ↑ and ↓ choose, Enter opens.</source>
        <translation>Det finnes flere: skriv mer av den. ↑ og ↓ velger, Enter åpner.</translation>
    </message>
    <message>
        <source>↑ and ↓ choose, Enter opens, Esc takes them away.</source>
        <translation>↑ og ↓ velger, Enter åpner, Esc tar dem bort.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Receive it as a parcel</source>
        <translation>Motta som pakke</translation>
    </message>
    <message>
        <source>Note it as a find</source>
        <translation>Noter som funn</translation>
    </message>
    <message>
        <source>It is its serial number</source>
        <translation>Det er serienummeret</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La ligge</translation>
    </message>
    <message>
        <source>What was wrong? Then Enter</source>
        <translation>Hva var feil? Så Enter</translation>
    </message>
    <message>
        <source>Nothing known by {0}</source>
        <translation>Ingenting kjent med {0}</translation>
    </message>
    <message>
        <source>Correct {0}</source>
        <translation>Rett {0}</translation>
    </message>
    <message>
        <source>It is taken back with your words, and you grade it again.</source>
        <translation>Det tas tilbake med dine ord, og du graderer den igjen.</translation>
    </message>
    <message>
        <source>Ask there before you go on, or put the parcel back with Esc.</source>
        <translation>Spør der før du går videre, eller legg pakken tilbake med Esc.</translation>
    </message>
</context>
<context>
    <name>OutView</name>
    <message>
        <source>Paid before the goods are here</source>
        <translation>Betalt før varene er her</translation>
    </message>
    <message>
        <source>How long it is out</source>
        <translation>Hvor lenge det er ute</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bøker</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s)</source>
        <translation>
            <numerusform>%n refusjon</numerusform>
            <numerusform>%n refusjoner</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely never comes back</source>
        <translation>Kommer trolig aldri tilbake</translation>
    </message>
    <message>
        <source>{0}: {1}, with 95 in 100 between {2} and {3}</source>
        <translation>{0}: {1}, med 95 av 100 mellom {2} og {3}</translation>
    </message>
</context>
<context>
    <name>PhoneStrip</name>
    <message>
        <source>Open this with a phone and take photos</source>
        <translation>Åpne dette med en telefon og ta bilder</translation>
    </message>
    <message>
        <source>They appear here by themselves. Esc takes it away.</source>
        <translation>De dukker opp her av seg selv. Esc tar det bort.</translation>
    </message>
</context>
<context>
    <name>Photographing</name>
    <message>
        <source>Drop photos (JPEG, PNG, WebP) while an item is in hand.</source>
        <translation>Slipp bilder (JPEG, PNG, WebP) mens du har en vare foran deg.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) kept here</source>
        <translation>
            <numerusform>%n bilde beholdt her</numerusform>
            <numerusform>%n bilder beholdt her</numerusform>
        </translation>
    </message>
    <message>
        <source>A phone needs the network. Drop photos here: they wait.</source>
        <translation>En telefon trenger nettverket. Slipp bilder her: de venter.</translation>
    </message>
</context>
<context>
    <name>Plates</name>
    <message>
        <source>No plate numbers left: this one gets no label.</source>
        <translation>Ingen numre igjen: denne får ingen etikett.</translation>
    </message>
    <message>
        <source>Printing {0} again</source>
        <translation>Skriver ut {0} igjen</translation>
    </message>
    <message>
        <source>The label did not come out: {0}. L prints it again.</source>
        <translation>Etiketten kom ikke ut: {0}. L skriver den ut igjen.</translation>
    </message>
</context>
<context>
    <name>PolicyDesk</name>
    <message>
        <source>Saved as a draft. Somebody else publishes it.</source>
        <translation>Lagret som utkast. En annen publiserer det.</translation>
    </message>
    <message>
        <source>Version {0} is published.</source>
        <translation>Versjon {0} er publisert.</translation>
    </message>
</context>
<context>
    <name>PolicyOffice</name>
    <message numerus="yes">
        <source>%n brand(s)</source>
        <translation>
            <numerusform>%n merke</numerusform>
            <numerusform>%n merker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source> Due in {0}.</source>
        <translation> Frist om {0}.</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>haster mest først</translation>
    </message>
    <message>
        <source>Your shift</source>
        <translation>Skiftet ditt</translation>
    </message>
    <message>
        <source>{0} o’clock: {1}</source>
        <translation>Klokken {0}: {1}</translation>
    </message>
    <message>
        <source>Queue, soonest deadline first</source>
        <translation>Kø, nærmeste frist først</translation>
    </message>
</context>
<context>
    <name>RefusalsView</name>
    <message>
        <source>Needs a person</source>
        <translation>Trenger et menneske</translation>
    </message>
    <message>
        <source>There: {0}</source>
        <translation>Der: {0}</translation>
    </message>
    <message>
        <source>The server kept everything as it was.</source>
        <translation>Serveren lot alt være som det var.</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>Tatt hånd om</translation>
    </message>
    <message>
        <source>Grade again</source>
        <translation>Gradér igjen</translation>
    </message>
    <message>
        <source>Here: {0}</source>
        <translation>Her: {0}</translation>
    </message>
    <message>
        <source>Nothing. The server took all that was sent.</source>
        <translation>Ingenting. Serveren tok imot alt som ble sendt.</translation>
    </message>
</context>
<context>
    <name>RulesView</name>
    <message>
        <source>Add a rule</source>
        <translation>Ny regel</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Skriv en</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle regler</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Ordninger</translation>
    </message>
    <message>
        <source>No policy yet: the law alone</source>
        <translation>Ingen ordning ennå: bare loven</translation>
    </message>
    <message>
        <source>Decided in 12 months</source>
        <translation>Avgjorde på 12 måneder</translation>
    </message>
    <message>
        <source>Nothing in it differs from what is in force.</source>
        <translation>Ingenting skiller seg fra det som gjelder.</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Parcel {0}</source>
        <translation>Pakke {0}</translation>
    </message>
    <message>
        <source>Received {0}</source>
        <translation>Mottok {0}</translation>
    </message>
    <message>
        <source>Find {0}</source>
        <translation>Funn {0}</translation>
    </message>
    <message>
        <source>Noted {0} as a find</source>
        <translation>Noterte {0} som funn</translation>
    </message>
    <message>
        <source>Grade what is in it, or say what is missing. Then it is done.</source>
        <translation>Gradér det som er i den, eller si hva som mangler. Så er den ferdig.</translation>
    </message>
    <message>
        <source>Nothing is left in {0}</source>
        <translation>Ingenting er igjen i {0}</translation>
    </message>
    <message>
        <source>The server no longer has this parcel.</source>
        <translation>Serveren har ikke denne pakken lenger.</translation>
    </message>
    <message>
        <source>It is not saved at this bench and there is no network to ask.</source>
        <translation>Den er ikke lagret ved denne benken, og det er ikke noe nett å spørre over.</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>Approved by {0}</source>
        <translation>Godkjent av {0}</translation>
    </message>
    <message>
        <source>No network to ask. H sends it to the lead.</source>
        <translation>Uten nett kan ingen spørres. H sender det til lederen.</translation>
    </message>
    <message>
        <source>The badge was not read. Once more.</source>
        <translation>Kortet ble ikke lest. En gang til.</translation>
    </message>
</context>
<context>
    <name>SessionEnded</name>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Your work is saved here. Press S, type your password, then Enter.</source>
        <translation>Arbeidet ditt er lagret her. Trykk S, skriv passordet, så Enter.</translation>
    </message>
    <message>
        <source>Your session has ended, {0}</source>
        <translation>Økten din er over, {0}</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Start på nytt nå</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Lagre rapport til støtte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Server, bench, labels, bins, text and gloves show from the next start on.</source>
        <translation>Server, benk, etiketter, kasser, tekststørrelse og hansker gjelder fra neste start.</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <source>The customer’s</source>
        <translation>Fra kunden</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Slik den kom</translation>
    </message>
    <message>
        <source>As sold</source>
        <translation>Som solgt</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Good morning</source>
        <translation>God morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>God ettermiddag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>God kveld</translation>
    </message>
    <message>
        <source>Last here {0}</source>
        <translation>Sist her {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n venter</numerusform>
            <numerusform>%n venter</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge read. Now type your PIN.</source>
        <translation>Kortet er lest. Skriv PIN-koden nå.</translation>
    </message>
    <message>
        <source>Type your user name and your password, then press Enter.</source>
        <translation>Skriv brukernavn og passord, og trykk Enter.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Logger inn …</translation>
    </message>
    <message>
        <source>Locked: nobody was here. What was open is still open.</source>
        <translation>Låst: ingen var her. Det som var åpent, er fortsatt åpent.</translation>
    </message>
    <message>
        <source>No network, and this badge and PIN do not open this bench. Try again, or wait.</source>
        <translation>Uten nett, og dette kortet og denne PIN-koden åpner ikke denne benken. Prøv igjen, eller vent.</translation>
    </message>
    <message>
        <source>{0} Check both and try again.</source>
        <translation>{0} Sjekk begge og prøv igjen.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network cable and try again, or sign in as somebody who has worked here before.</source>
        <translation>Serveren kan ikke nås. Sjekk nettverkskabelen og prøv igjen, eller logg inn som noen som har arbeidet her før.</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Lately at this bench</source>
        <translation>Nylig ved denne benken</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brukernavn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kode</translation>
    </message>
    <message>
        <source>Scan your badge, or type your user name and password.</source>
        <translation>Skann kortet ditt, eller skriv brukernavn og passord.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Logger inn …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logg inn</translation>
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
        <translation>{0} ligger ikke i noen kasse ennå: den skal til «{1}».</translation>
    </message>
    <message>
        <source>Now scan the bin that leaves.</source>
        <translation>Skann nå kassen som skal bort.</translation>
    </message>
    <message>
        <source>Another piece&apos;s label. Scan {0}.</source>
        <translation>Etiketten til et annet stykke. Skann {0}.</translation>
    </message>
    <message>
        <source>Now its bin. {0}</source>
        <translation>Nå kassen. {0}</translation>
    </message>
    <message>
        <source>Scan the label of the piece first, then its bin.</source>
        <translation>Skann først etiketten på stykket, så kassen.</translation>
    </message>
    <message>
        <source>Wrong bin: {0} holds {1}, and this piece goes to {2}.</source>
        <translation>Feil kasse: {0} er for «{1}», og dette stykket skal til «{2}».</translation>
    </message>
    <message>
        <source>{0} into {1}</source>
        <translation>{0} i {1}</translation>
    </message>
    <message>
        <source>{0} is closed</source>
        <translation>{0} er lukket</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Saved as {0}</source>
        <translation>Lagret som {0}</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Krev</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>For hånd</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>Why it came to you</source>
        <translation>Hvorfor det kom til deg</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
</context>
<context>
    <name>TasksView</name>
    <message>
        <source>Needs you</source>
        <translation>Venter på deg</translation>
    </message>
    <message>
        <source>by clock</source>
        <translation>etter tid</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Scanner</source>
        <translation>Skanner</translation>
    </message>
    <message>
        <source>Teach the scanner</source>
        <translation>Lær opp skanneren</translation>
    </message>
    <message>
        <source>The code to scan</source>
        <translation>Koden som skal skannes</translation>
    </message>
    <message>
        <source>Scan this code. It is on the sheet of cards, too.</source>
        <translation>Skann denne koden. Den står også på arket med kort.</translation>
    </message>
</context>
<context>
    <name>TourStrip</name>
    <message>
        <source>Step 4 of 4: do it</source>
        <translation>Steg 4 av 4: gjør det</translation>
    </message>
    <message>
        <source>Space does what the big key says. U takes it back for 5 seconds.</source>
        <translation>Mellomrom gjør det den store knappen sier. U tar det tilbake i 5 sekunder.</translation>
    </message>
    <message>
        <source>Step 3 of 4: grade</source>
        <translation>Steg 3 av 4: gi en grad</translation>
    </message>
    <message>
        <source>1 is new, 5 is broken. Each key says where the item goes.</source>
        <translation>1 er ny, 5 er ødelagt. Hver tast sier hvor varen skal.</translation>
    </message>
    <message>
        <source>Step 2 of 4: answer the checks</source>
        <translation>Steg 2 av 4: svar på kontrollene</translation>
    </message>
    <message>
        <source>Y is yes, N is no, 0 does not apply. The marked one is asked.</source>
        <translation>Y er ja, N er nei, 0 gjelder ikke. Den merkede er det som spørres om.</translation>
    </message>
    <message>
        <source>Step 1 of 4: scan a parcel</source>
        <translation>Steg 1 av 4: skann en pakke</translation>
    </message>
    <message>
        <source>Or press Enter for the most urgent. ? shows all keys.</source>
        <translation>Eller trykk Enter for det som haster mest. ? viser alle taster.</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This needs the network. Nothing was sent, and nothing is lost.</source>
        <translation>Dette trenger nettet. Ingenting ble sendt, og ingenting er tapt.</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Versions</source>
        <translation>Versjoner</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>nyeste først</translation>
    </message>
    <message>
        <source>What was told at checkout stays true for that order, whatever you publish later.</source>
        <translation>Det som ble sagt i kassen, gjelder for den ordren, uansett hva du publiserer senere.</translation>
    </message>
    <message>
        <source>Always kept</source>
        <translation>Alltid bevart</translation>
    </message>
</context>
<context>
    <name>Weighing</name>
    <message>
        <source>Nothing lies on the scale.</source>
        <translation>Det ligger ingenting på vekten.</translation>
    </message>
    <message>
        <source>This bench has no scale. Choose one in the settings.</source>
        <translation>Denne benken har ingen vekt. Velg en i innstillingene.</translation>
    </message>
    <message>
        <source>The scale does not answer. Is it plugged in?</source>
        <translation>Vekten svarer ikke. Er den koblet til?</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Why things come back</source>
        <translation>Hvorfor ting kommer tilbake</translation>
    </message>
    <message>
        <source>by week of sale</source>
        <translation>etter salgsuke</translation>
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
        <translation>Nei</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Gjør det</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tilbake</translation>
    </message>
    <message>
        <source>Hold for the lead</source>
        <translation>Til lederen</translation>
    </message>
    <message>
        <source>Close a bin</source>
        <translation>Lukk en kasse</translation>
    </message>
    <message>
        <source>Check in at the dock</source>
        <translation>Mottak ved rampen</translation>
    </message>
    <message>
        <source>Teach the scanner</source>
        <translation>Lær opp skanneren</translation>
    </message>
</context>
<context>
    <name>compared</name>
    <message>
        <source>Not scanned</source>
        <translation>Ikke skannet</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Strekkode</translation>
    </message>
    <message>
        <source>{0} g</source>
        <translation>{0} g</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vekt</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikkel</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, linje {1}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Bedt om</translation>
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
        <translation>Det er frigitt og blir betalt.</translation>
    </message>
    <message>
        <source>It is booked as paid.</source>
        <translation>Det er bokført som betalt.</translation>
    </message>
    <message>
        <source>It is asked once more.</source>
        <translation>Det blir spurt en gang til.</translation>
    </message>
    <message>
        <source>It is yours to pay; confirm it once it moved.</source>
        <translation>Du betaler det; bekreft når det er gjort.</translation>
    </message>
    <message>
        <source>It is forgiven.</source>
        <translation>Det er ettergitt.</translation>
    </message>
    <message>
        <source>It is claimed, and in the books.</source>
        <translation>Det er krevd og bokført.</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>Det er notert.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>Dagen er lukket.</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s)</source>
        <translation>
            <numerusform>%n refusjon</numerusform>
            <numerusform>%n refusjoner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n betaling</numerusform>
            <numerusform>%n betalinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n stykke</numerusform>
            <numerusform>%n stykker</numerusform>
        </translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Innvilget</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Utbetaling</translation>
    </message>
    <message>
        <source>Goods here</source>
        <translation>Varer her</translation>
    </message>
    <message>
        <source>{0} agrees</source>
        <translation>{0} stemmer</translation>
    </message>
    <message>
        <source>{0} paid, goods on the way</source>
        <translation>{0} betalt, varer på vei</translation>
    </message>
    <message>
        <source>{0} on its way</source>
        <translation>{0} på vei</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <translation>{0} avvist</translation>
    </message>
    <message>
        <source>{0} not granted</source>
        <translation>{0} ikke innvilget</translation>
    </message>
    <message>
        <source>{0} open</source>
        <translation>{0} åpne</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>over {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} til {1}</translation>
    </message>
    <message>
        <source>{0} to {1} days</source>
        <translation>{0} til {1} dager</translation>
    </message>
    <message>
        <source>million {0}</source>
        <translation>millioner {0}</translation>
    </message>
    <message>
        <source>thousand {0}</source>
        <translation>tusen {0}</translation>
    </message>
    <message>
        <source>No limit is set</source>
        <translation>Ingen grense er satt</translation>
    </message>
    <message>
        <source>each is released</source>
        <translation>hver blir frigitt</translation>
    </message>
    <message>
        <source>{0} of the limit</source>
        <translation>{0} av grensen</translation>
    </message>
    <message>
        <source>asks first above {0}</source>
        <translation>spør over {0}</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, i {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>Kan lukkes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n i alt</numerusform>
            <numerusform>%n i alt</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation>Alt som er åpent</translation>
    </message>
    <message>
        <source>held</source>
        <translation>holdt tilbake</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>over fristen</translation>
    </message>
    <message>
        <source>on the way for long</source>
        <translation>lenge på vei</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>for mye</translation>
    </message>
    <message>
        <source>without goods</source>
        <translation>uten varer</translation>
    </message>
    <message>
        <source>without a grant</source>
        <translation>uten innvilgelse</translation>
    </message>
    <message>
        <source>by the bank alone</source>
        <translation>bare i banken</translation>
    </message>
    <message>
        <source>other</source>
        <translation>annet</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Of every day, the oldest first: {0}</source>
        <translation>Fra alle dager, eldste først: {0}</translation>
    </message>
    <message>
        <source>What was granted, paid and came back</source>
        <translation>Hva som ble innvilget, betalt og kom tilbake</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Penger</translation>
    </message>
    <message>
        <source>What we granted, what the gateway paid, what came back</source>
        <translation>Innvilget av oss, utbetalt, kommet tilbake</translation>
    </message>
    <message>
        <source>No network: this is what was read last</source>
        <translation>Uten nett: dette ble lest sist</translation>
    </message>
    <message>
        <source>No network: this is of {0}</source>
        <translation>Uten nett: dette er fra {0}</translation>
    </message>
    <message>
        <source>Noted by {0}</source>
        <translation>Notert av {0}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>på vei</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ikke bedt om</translation>
    </message>
    <message>
        <source>day {0}</source>
        <translation>dag {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke ennå</translation>
    </message>
    <message>
        <source>Credit notes made</source>
        <translation>Kreditnotaer laget</translation>
    </message>
    <message>
        <source>VAT given back</source>
        <translation>Mva. gitt tilbake</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Tatt ut</translation>
    </message>
    <message>
        <source>Owed as store credit</source>
        <translation>Skyldig tilgode</translation>
    </message>
    <message>
        <source>Last closed by {0}, {1}</source>
        <translation>Lukket: {0}, {1}</translation>
    </message>
    <message>
        <source>Nothing of this day needs a step.</source>
        <translation>Ingenting fra denne dagen trenger et steg.</translation>
    </message>
    <message>
        <source>Nothing was granted on this day.</source>
        <translation>Ingenting ble innvilget denne dagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n early refund(s) of a year</source>
        <translation>
            <numerusform>%n tidlig refusjon på et år</numerusform>
            <numerusform>%n tidlige refusjoner på et år</numerusform>
        </translation>
    </message>
    <message>
        <source>By {0}, each 60 days old or more.</source>
        <translation>Etter {0}, hver minst 60 dager gammel.</translation>
    </message>
    <message>
        <source>What of it never comes back cannot be said yet: {0} is too few.</source>
        <translation>Hva som aldri kommer tilbake, kan ikke sies ennå: {0} er for få.</translation>
    </message>
    <message>
        <source>Ask for the goods</source>
        <translation>Be om varene</translation>
    </message>
    <message>
        <source>Have it looked at</source>
        <translation>Få noen til å se på det</translation>
    </message>
    <message>
        <source>Decide it today</source>
        <translation>Avgjør i dag</translation>
    </message>
    <message>
        <source>Start the worker</source>
        <translation>Start arbeideren</translation>
    </message>
    <message>
        <source>Ask the gateway</source>
        <translation>Spør tjenesten</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Finn ut</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Frigi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Pay it by hand</source>
        <translation>Betal for hånd</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Bekreft</translation>
    </message>
    <message>
        <source>Forgive or claim</source>
        <translation>Ettergi eller krev</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The law wants it by {0}.</source>
        <translation>Loven krever det innen {0}.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notert</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sender …</translation>
    </message>
    <message>
        <source>In {0} s</source>
        <translation>Om {0} s</translation>
    </message>
    <message>
        <source>U takes it back</source>
        <translation>U tar det tilbake</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Uten nett</translation>
    </message>
    <message>
        <source>A step needs it</source>
        <translation>Et steg trenger det</translation>
    </message>
    <message>
        <source>Forgive it</source>
        <translation>Ettergi</translation>
    </message>
    <message>
        <source>Why is it released? Then Enter, or Enter alone</source>
        <translation>Hvorfor frigis det? Så Enter, eller bare Enter</translation>
    </message>
    <message>
        <source>What did you find out? Then Enter</source>
        <translation>Hva fant du ut? Så Enter</translation>
    </message>
    <message>
        <source>Why is it forgiven? Then Enter</source>
        <translation>Hvorfor ettergis det? Så Enter</translation>
    </message>
    <message>
        <source>Why is it claimed? Then Enter</source>
        <translation>Hvorfor kreves det? Så Enter</translation>
    </message>
    <message>
        <source>No days yet</source>
        <translation>Ingen dager ennå</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Lukker …</translation>
    </message>
    <message>
        <source>Closing in {0} s</source>
        <translation>Lukker om {0} s</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) left</source>
        <translation>
            <numerusform>%n avvik igjen</numerusform>
            <numerusform>%n avvik igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each needs a step or a note</source>
        <translation>Hvert trenger steg eller notat</translation>
    </message>
    <message>
        <source>Closing needs it</source>
        <translation>Lukking trenger det</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Lukk dagen</translation>
    </message>
    <message>
        <source>It is not opened again</source>
        <translation>Den åpnes ikke igjen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>The day is not over</source>
        <translation>Dagen er ikke over</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>Ingenting mer å gjøre</translation>
    </message>
    <message>
        <source>Older days are open</source>
        <translation>Eldre dager er åpne</translation>
    </message>
    <message>
        <source>Settle what is left there first</source>
        <translation>Gjør opp dem først</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>{0}, in the parcel of {1}</source>
        <translation>{0}, i pakken til {1}</translation>
    </message>
    <message>
        <source>Not on this return</source>
        <translation>Ikke på denne returen</translation>
    </message>
    <message>
        <source>In this parcel</source>
        <translation>I denne pakken</translation>
    </message>
    <message>
        <source>Other returns of this customer</source>
        <translation>Andre returer fra denne kunden</translation>
    </message>
    <message>
        <source>Missed in other parcels</source>
        <translation>Savnet i andre pakker</translation>
    </message>
    <message>
        <source>Expected from anybody</source>
        <translation>Ventet fra noen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ingen</translation>
    </message>
    <message numerus="yes">
        <source>%n of the same</source>
        <translation>
            <numerusform>%n lik</numerusform>
            <numerusform>%n like</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gjest</translation>
    </message>
    <message>
        <source>The same article: {0}.</source>
        <translation>Samme artikkel: {0}.</translation>
    </message>
    <message>
        <source>It should be in this very parcel.</source>
        <translation>Det skal være i nettopp denne pakken.</translation>
    </message>
    <message>
        <source>The same customer sends it back.</source>
        <translation>Samme kunde sender det tilbake.</translation>
    </message>
    <message>
        <source>It was missing in another parcel.</source>
        <translation>Det manglet i en annen pakke.</translation>
    </message>
    <message>
        <source>It is announced and has not come.</source>
        <translation>Det er meldt og har ikke kommet.</translation>
    </message>
    <message>
        <source>It moves to that return, and you grade it here.</source>
        <translation>Det flyttes til den returen, og du graderer det her.</translation>
    </message>
    <message>
        <source>Its money clock counts from today.</source>
        <translation>Betalingsfristen løper fra i dag.</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Legg det til side</translation>
    </message>
    <message>
        <source>Where: a shelf, a box</source>
        <translation>Hvor: en hylle, en eske</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sender …</translation>
    </message>
    <message>
        <source>Set aside in hand, and go on</source>
        <translation>Legg det til side og gå videre</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Uten nett</translation>
    </message>
    <message>
        <source>It is {0}&apos;s</source>
        <translation>Det tilhører {0}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Leter …</translation>
    </message>
    <message>
        <source>Set it aside, and go on</source>
        <translation>Legg det til side og gå videre</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Ingen passer</translation>
    </message>
</context>
<context>
    <name>floor</name>
    <message>
        <source>{0}: {1} came in, {2} graded</source>
        <translation>Klokken {0}: {1} kom inn, {2} gradert</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Forfalt</translation>
    </message>
    <message>
        <source>Unknown item {0}</source>
        <translation>Ukjent vare {0}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkjenn</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Avgjør</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Klage</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reklamasjon</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>Etterkontroll</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Er ikke enig</translation>
    </message>
    <message>
        <source>Graded once, blind now</source>
        <translation>Gradér blindt nå</translation>
    </message>
    <message>
        <source>Set aside on {0}</source>
        <translation>Lagt til side på {0}</translation>
    </message>
    <message>
        <source>Not tied to a unit</source>
        <translation>Hører ikke til noe ennå</translation>
    </message>
    <message>
        <source>Lost on its way</source>
        <translation>Borte på veien</translation>
    </message>
    <message>
        <source>Came damaged</source>
        <translation>Kom skadet</translation>
    </message>
    <message>
        <source>Another thing came</source>
        <translation>Noe annet kom</translation>
    </message>
    <message>
        <source>Never came</source>
        <translation>Kom aldri</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>Besvart i dag</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ingenting ennå</translation>
    </message>
    <message>
        <source>{0}, usually in {1} min</source>
        <translation>{0}, på {1} min</translation>
    </message>
    <message>
        <source>No network: this was read before</source>
        <translation>Uten nett: dette ble lest før</translation>
    </message>
    <message>
        <source>graded of {0}</source>
        <translation>gradert av {0}</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>i timen</translation>
    </message>
    <message>
        <source>per item</source>
        <translation>per vare</translation>
    </message>
    <message>
        <source>same on re-check</source>
        <translation>samme grad</translation>
    </message>
    <message numerus="yes">
        <source>Re-check: kappa {0} ({1} to {2}), %n item(s)</source>
        <translation>
            <numerusform>Etterkontroll: kappa {0} ({1} til {2}), %n vare</numerusform>
            <numerusform>Etterkontroll: kappa {0} ({1} til {2}), %n varer</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgen</translation>
    </message>
    <message>
        <source>7+ days</source>
        <translation>7+ dager</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} dager</translation>
    </message>
    <message>
        <source>Waits for you, {0}</source>
        <translation>Venter på deg, {0}</translation>
    </message>
    <message>
        <source>No parcel in hand</source>
        <translation>Ingen pakke i hånden</translation>
    </message>
    <message>
        <source>Customer gets</source>
        <translation>Kunden får</translation>
    </message>
    <message>
        <source>Was paid</source>
        <translation>Var betalt</translation>
    </message>
    <message>
        <source>Asked {0} ago</source>
        <translation>Spurt for {0} siden</translation>
    </message>
    <message>
        <source>Approve a refund</source>
        <translation>Godkjenn en refusjon</translation>
    </message>
    <message>
        <source>Decide about an item</source>
        <translation>Avgjør om en vare</translation>
    </message>
    <message>
        <source>Answer an appeal</source>
        <translation>Svar på en klage</translation>
    </message>
    <message>
        <source>Decide a complaint</source>
        <translation>Avgjør en reklamasjon</translation>
    </message>
    <message>
        <source>The law&apos;s day has passed</source>
        <translation>Lovens frist er ute</translation>
    </message>
    <message>
        <source>Find out whose it is</source>
        <translation>Finn ut hvem som eier det</translation>
    </message>
    <message>
        <source>Grade it once more</source>
        <translation>Gradér en gang til</translation>
    </message>
    <message>
        <source>asked by {0}</source>
        <translation>spurt av {0}</translation>
    </message>
    <message>
        <source>{0}, paid</source>
        <translation>{0}, betalt</translation>
    </message>
    <message>
        <source>Graded {0}, {1}.</source>
        <translation>Grad {0}, {1}.</translation>
    </message>
    <message>
        <source>The customer&apos;s reason: {0}.</source>
        <translation>Kundens grunn: {0}.</translation>
    </message>
    <message>
        <source>By law {0} is the last day for the money.</source>
        <translation>Etter loven er {0} siste dag for pengene.</translation>
    </message>
    <message>
        <source>The customer would like the money.</source>
        <translation>Kunden vil gjerne ha pengene.</translation>
    </message>
    <message>
        <source>The customer would like another one.</source>
        <translation>Kunden vil gjerne ha en ny.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s).</source>
        <translation>
            <numerusform>%n bilde.</numerusform>
            <numerusform>%n bilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Ingenting venter på deg</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sender …</translation>
    </message>
    <message>
        <source>In {0} s</source>
        <translation>Om {0} s</translation>
    </message>
    <message>
        <source>U takes it back</source>
        <translation>U tar det tilbake</translation>
    </message>
    <message>
        <source>With your words</source>
        <translation>Med dine ord</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Press 1 to 5; nobody sees the first</source>
        <translation>Trykk 1 til 5; den første er skjult</translation>
    </message>
    <message>
        <source>Grade it blind</source>
        <translation>Gradér blindt</translation>
    </message>
    <message>
        <source>A decision needs it</source>
        <translation>En avgjørelse trenger det</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Uten nett</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>At the bench</source>
        <translation>Ved benken</translation>
    </message>
    <message>
        <source>Scan its parcel to work on it</source>
        <translation>Skann pakken for å arbeide med det</translation>
    </message>
    <message>
        <source>Nobody has asked</source>
        <translation>Ingen har spurt</translation>
    </message>
    <message>
        <source>See at the benches where it is</source>
        <translation>Se ved benkene hvor det er</translation>
    </message>
    <message>
        <source>In words that are kept</source>
        <translation>Med ord som tas vare på</translation>
    </message>
    <message>
        <source>Both names go on the record</source>
        <translation>Begge navn tas vare på</translation>
    </message>
    <message>
        <source>It is {0}</source>
        <translation>Det er {0}</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>Ikke slik</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>Den står</translation>
    </message>
    <message>
        <source>Refund it</source>
        <translation>Refunder</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Avslå</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Bytt</translation>
    </message>
    <message>
        <source>See it first</source>
        <translation>Se først</translation>
    </message>
    <message>
        <source>Why? Then Enter</source>
        <translation>Hvorfor? Så Enter</translation>
    </message>
    <message>
        <source>What to look at? Then Enter</source>
        <translation>Hva skal ses på? Så Enter</translation>
    </message>
    <message>
        <source>Why it stands, then Enter</source>
        <translation>Hvorfor den står, så Enter</translation>
    </message>
    <message>
        <source>Why not, then Enter</source>
        <translation>Hvorfor ikke, så Enter</translation>
    </message>
    <message>
        <source>What we want to see, then Enter</source>
        <translation>Hva vi vil se, så Enter</translation>
    </message>
    <message>
        <source>Why, for the customer</source>
        <translation>Hvorfor, til kunden</translation>
    </message>
    <message>
        <source>It is answered, and the money follows the new grade.</source>
        <translation>Besvart, og pengene følger den nye graden.</translation>
    </message>
    <message>
        <source>It is approved, and will be paid. Both names are kept.</source>
        <translation>Godkjent og blir betalt. Begge navn er tatt vare på.</translation>
    </message>
    <message>
        <source>It is back at the bench, with your words.</source>
        <translation>Tilbake ved benken, med dine ord.</translation>
    </message>
    <message>
        <source>It is answered.</source>
        <translation>Det er besvart.</translation>
    </message>
    <message>
        <source>It is decided, and will be paid.</source>
        <translation>Avgjort, og blir betalt.</translation>
    </message>
    <message>
        <source>It is refused, with your words.</source>
        <translation>Avslått, med dine ord.</translation>
    </message>
    <message>
        <source>It is decided: another one is sent.</source>
        <translation>Avgjort: en ny blir sendt.</translation>
    </message>
    <message>
        <source>It is decided: it is to come back first.</source>
        <translation>Avgjort: den skal komme tilbake først.</translation>
    </message>
    <message>
        <source>house {0}</source>
        <translation>huset {0}</translation>
    </message>
    <message>
        <source>{0}: {1} ({2} to {3})</source>
        <translation>{0}: {1} ({2} til {3})</translation>
    </message>
</context>
<context>
    <name>insights</name>
    <message>
        <source>looked into</source>
        <translation>undersøkes</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passform</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>Ikke som ventet</translation>
    </message>
    <message>
        <source>Other, or none given</source>
        <translation>Annet, eller ikke oppgitt</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Levering</translation>
    </message>
    <message>
        <source>{0} to {1}. {2} of {3} items came back</source>
        <translation>{0} til {1}. {2} av {3} varer kom tilbake</translation>
    </message>
    <message>
        <source>No network: this was read before</source>
        <translation>Uten nett: dette ble lest før</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>kommer tilbake</translation>
    </message>
    <message>
        <source>cost of one return</source>
        <translation>koster én retur</translation>
    </message>
    <message>
        <source>Counting {0} days…</source>
        <translation>Teller {0} dager …</translation>
    </message>
    <message>
        <source>a year ago {0}</source>
        <translation>for et år siden {0}</translation>
    </message>
    <message>
        <source>{0} weeks</source>
        <translation>{0} uker</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Årsaker</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Solved this quarter</source>
        <translation>Løst dette kvartalet</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>few sold</source>
        <translation>for få</translation>
    </message>
    <message>
        <source>usual is {0} to {1}</source>
        <translation>vanlig er {0} til {1}</translation>
    </message>
    <message>
        <source>{0}, share that comes back</source>
        <translation>{0}, andel som kommer tilbake</translation>
    </message>
    <message>
        <source>{0}: {1} in the newest of {2} weeks of sale; {3}</source>
        <translation>{0}: {1} i den nyeste av {2} salgsuker; {3}</translation>
    </message>
    <message>
        <source>{0}, by size</source>
        <translation>{0}, etter størrelse</translation>
    </message>
    <message>
        <source>{0} a month</source>
        <translation>{0} i måneden</translation>
    </message>
    <message>
        <source>It is counted every morning</source>
        <translation>Det telles hver morgen</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Ingenting skiller seg ut</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sender …</translation>
    </message>
    <message>
        <source>In {0} s</source>
        <translation>Om {0} s</translation>
    </message>
    <message>
        <source>U takes it back</source>
        <translation>U tar det tilbake</translation>
    </message>
    <message>
        <source>An answer needs it</source>
        <translation>Et svar trenger det</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Uten nett</translation>
    </message>
    <message>
        <source>Say that it is done</source>
        <translation>Si at det er gjort</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Most urgent</source>
        <translation>Haster mest</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Skriv kode</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Trenger deg</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logg ut</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle taster</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Send til</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Hvems</translation>
    </message>
    <message>
        <source>It is theirs</source>
        <translation>Det er deres</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Legg til side</translation>
    </message>
    <message>
        <source>Next find</source>
        <translation>Neste funn</translation>
    </message>
    <message>
        <source>Back to the parcel</source>
        <translation>Tilbake til pakken</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Endre regel</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Neste avvik</translation>
    </message>
    <message>
        <source>Do the step</source>
        <translation>Gjør steget</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>The next difference that is open</source>
        <translation>Neste åpne avvik</translation>
    </message>
    <message>
        <source>Another difference</source>
        <translation>Et annet avvik</translation>
    </message>
    <message>
        <source>A newer or an older day</source>
        <translation>En nyere eller eldre dag</translation>
    </message>
    <message>
        <source>All that is open, of every day</source>
        <translation>Alt åpent, fra alle dager</translation>
    </message>
    <message>
        <source>Do the step; again: do not wait</source>
        <translation>Gjør steget; igjen: ikke vent</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tilbake</translation>
    </message>
    <message>
        <source>Write down what it is</source>
        <translation>Skriv ned hva det er</translation>
    </message>
    <message>
        <source>Pay it by hand instead</source>
        <translation>Betal for hånd i stedet</translation>
    </message>
    <message>
        <source>Claim what was too much</source>
        <translation>Krev det som var for mye</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Lukk dagen</translation>
    </message>
    <message>
        <source>Take the books of the day out</source>
        <translation>Ta ut dagens bøker</translation>
    </message>
    <message>
        <source>Other books</source>
        <translation>Andre bøker</translation>
    </message>
    <message>
        <source>Another screen</source>
        <translation>En annen skjerm</translation>
    </message>
    <message>
        <source>Out of the innermost thing</source>
        <translation>Ut av det innerste</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Lys eller mørk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Read a code by camera</source>
        <translation>Les en kode med kameraet</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Gjør det</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>Ikke slik</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>The next that waits</source>
        <translation>Det neste som venter</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>En annen</translation>
    </message>
    <message>
        <source>Do its first step; again: do not wait</source>
        <translation>Første steg; igjen: ikke vent</translation>
    </message>
    <message>
        <source>The same, with a reason</source>
        <translation>Det samme, med en grunn</translation>
    </message>
    <message>
        <source>Appeal: another grade holds</source>
        <translation>Klage: en annen grad gjelder</translation>
    </message>
    <message>
        <source>Complaint: the other wish; see it first</source>
        <translation>Reklamasjon: annet ønske; se først</translation>
    </message>
    <message>
        <source>Not like this: refuse, or send back</source>
        <translation>Ikke slik: avslå, eller tilbake</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Det er gjort</translation>
    </message>
    <message>
        <source>Next alert</source>
        <translation>Neste varsel</translation>
    </message>
    <message>
        <source>The next alert</source>
        <translation>Det neste varselet</translation>
    </message>
    <message>
        <source>Another alert</source>
        <translation>Et annet varsel</translation>
    </message>
    <message>
        <source>It was done; again: do not wait</source>
        <translation>Det er gjort; igjen: ikke vent</translation>
    </message>
    <message>
        <source>I look into it: it stays on the list</source>
        <translation>Jeg undersøker: det blir stående</translation>
    </message>
    <message>
        <source>Not now: it goes from the list</source>
        <translation>Ikke nå: det går av lista</translation>
    </message>
    <message>
        <source>Ninety days, a year, a month</source>
        <translation>Nitti dager, et år, en måned</translation>
    </message>
    <message>
        <source>All products as a list (CSV)</source>
        <translation>Alle produkter som liste (CSV)</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Lagre som utkast</translation>
    </message>
    <message>
        <source>Back; what you wrote is kept</source>
        <translation>Tilbake; teksten er tatt vare på</translation>
    </message>
    <message>
        <source>A newer or an older version</source>
        <translation>En nyere eller eldre versjon</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>En annen regel</translation>
    </message>
    <message>
        <source>Only what differs, with what it was</source>
        <translation>Bare det som er ulikt, og hva det var</translation>
    </message>
    <message>
        <source>Replay past orders under it</source>
        <translation>Spill tidligere ordrer med den</translation>
    </message>
    <message>
        <source>Edit, at the rule that is marked</source>
        <translation>Endre, ved den merkede regelen</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Legg til en regel</translation>
    </message>
    <message>
        <source>Save the text as a draft</source>
        <translation>Lagre teksten som utkast</translation>
    </message>
    <message>
        <source>From another moment on</source>
        <translation>Fra et annet tidspunkt</translation>
    </message>
    <message>
        <source>Publish; again: do not wait</source>
        <translation>Publiser; igjen: ikke vent</translation>
    </message>
    <message>
        <source>Another market</source>
        <translation>Et annet marked</translation>
    </message>
    <message>
        <source>Out of the text</source>
        <translation>Ut av teksten</translation>
    </message>
    <message>
        <source>Answer the check</source>
        <translation>Svar på kontrollen</translation>
    </message>
    <message>
        <source>The check does not apply</source>
        <translation>Kontrollen gjelder ikke</translation>
    </message>
    <message>
        <source>Go to another check</source>
        <translation>Gå til en annen kontroll</translation>
    </message>
    <message>
        <source>Wrong item in the parcel</source>
        <translation>Feil vare i pakken</translation>
    </message>
    <message>
        <source>Item is missing</source>
        <translation>Varen mangler</translation>
    </message>
    <message>
        <source>Box is empty</source>
        <translation>Esken er tom</translation>
    </message>
    <message>
        <source>Send it somewhere else</source>
        <translation>Send den et annet sted</translation>
    </message>
    <message>
        <source>Do it; again: do not wait</source>
        <translation>Gjør det; igjen: ikke vent</translation>
    </message>
    <message>
        <source>Open the most urgent parcel</source>
        <translation>Åpne pakken som haster mest</translation>
    </message>
    <message>
        <source>Photos by phone, or receive it</source>
        <translation>Bilder med telefon, eller motta</translation>
    </message>
    <message>
        <source>The next picture of the item</source>
        <translation>Neste bilde av varen</translation>
    </message>
    <message>
        <source>Last label again, or the lorry&apos;s list</source>
        <translation>Siste etikett, eller lastelisten</translation>
    </message>
    <message>
        <source>Correct the last verdict that was sent</source>
        <translation>Rett den siste vurderingen</translation>
    </message>
    <message>
        <source>Send it to the lead, with a word why</source>
        <translation>Send til lederen, med en grunn</translation>
    </message>
    <message>
        <source>Unknown code: a find; else the finds</source>
        <translation>Ukjent: som funn; ellers funnene</translation>
    </message>
    <message>
        <source>Unannounced parcel: nothing is left</source>
        <translation>Umeldt pakke: ingenting igjen</translation>
    </message>
    <message>
        <source>Put the parcel back</source>
        <translation>Legg pakken tilbake</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Vis køen</translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation>Det som trenger et menneske</translation>
    </message>
    <message>
        <source>Ring what matters on the photo</source>
        <translation>Ring rundt det som teller</translation>
    </message>
    <message>
        <source>Still sealed: nothing else to ask</source>
        <translation>Fortsatt forseglet: ikke mer</translation>
    </message>
    <message>
        <source>Same as the one before</source>
        <translation>Samme som den forrige</translation>
    </message>
    <message>
        <source>Unknown code: its serial number</source>
        <translation>Ukjent kode: serienummer</translation>
    </message>
    <message>
        <source>Taken over what the one before left</source>
        <translation>Overta det som lå igjen</translation>
    </message>
    <message>
        <source>Weigh it once more</source>
        <translation>Vei den en gang til</translation>
    </message>
    <message>
        <source>Type a code, its end, or a name</source>
        <translation>Skriv en kode eller et navn</translation>
    </message>
    <message>
        <source>Check in at the dock; again: end it</source>
        <translation>Mottak ved rampen; igjen: avslutt</translation>
    </message>
    <message>
        <source>Session ended: type the password</source>
        <translation>Økten er over: skriv passordet</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Sign out; what waits is kept</source>
        <translation>Logg ut; det som venter, blir</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>{0}: {1}, with 95 in 100 between {2} and {3}</source>
        <translation>{0}: {1}, med 95 av 100 mellom {2} og {3}</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Slik det er nå</translation>
    </message>
    <message>
        <source>This version against today</source>
        <translation>Denne versjonen mot i dag</translation>
    </message>
    <message>
        <source>Draft against today</source>
        <translation>Utkastet mot i dag</translation>
    </message>
    <message>
        <source>Cost of returns</source>
        <translation>Kostnad for returer</translation>
    </message>
    <message>
        <source>Sales kept</source>
        <translation>Beholdt salg</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Til sammen</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} mer</translation>
    </message>
    <message>
        <source>{0} less</source>
        <translation>{0} mindre</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>likt</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versjon {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, draft</source>
        <translation>{0}, utkast</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n endring</numerusform>
            <numerusform>%n endringer</numerusform>
        </translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gjelder nå</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>since {0}, {1}</source>
        <translation>siden {0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regler</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}. {1}, the same as version {2}</source>
        <translation>{0}. {1}, lik versjon {2}</translation>
    </message>
    <message>
        <source>{0}. {1}, {2} changed since version {3}</source>
        <translation>{0}. {1}, {2} endret siden versjon {3}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>In force since {0}</source>
        <translation>Gjelder siden {0}</translation>
    </message>
    <message>
        <source>Begins {0}</source>
        <translation>Begynner {0}</translation>
    </message>
    <message>
        <source>Began {0}</source>
        <translation>Begynte {0}</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>what everybody gets</source>
        <translation>det alle får</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Lojalitet</translation>
    </message>
    <message>
        <source>what members earned</source>
        <translation>det medlemmer har tjent</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Atferd</translation>
    </message>
    <message>
        <source>what people usually do</source>
        <translation>det folk pleier å gjøre</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situasjon</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>det som hendte</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Borte</translation>
    </message>
    <message>
        <source>Was: {0}</source>
        <translation>Var: {0}</translation>
    </message>
    <message>
        <source>Nobody gets less than the law.</source>
        <translation>Ingen får mindre enn loven gir.</translation>
    </message>
    <message>
        <source>No rule hides another.</source>
        <translation>Ingen regel skjuler en annen.</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Linje {0}: {1}</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Med en gang</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>En annen</translation>
    </message>
    <message>
        <source>You, {0}</source>
        <translation>Du, {0}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>Ingenting å publisere</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publiserer …</translation>
    </message>
    <message>
        <source>Publishing in {0} s</source>
        <translation>Publiseres om {0} s</translation>
    </message>
    <message>
        <source>U takes it back</source>
        <translation>U tar det tilbake</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Uten nett</translation>
    </message>
    <message>
        <source>Publishing needs it</source>
        <translation>Publisering trenger det</translation>
    </message>
    <message>
        <source>Somebody else publishes it</source>
        <translation>En annen publiserer</translation>
    </message>
    <message>
        <source>You wrote this draft</source>
        <translation>Du skrev dette utkastet</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>Ikke slik</translation>
    </message>
    <message>
        <source>See what was checked</source>
        <translation>Se hva som ble kontrollert</translation>
    </message>
    <message>
        <source>Publish version {0}</source>
        <translation>Publiser versjon {0}</translation>
    </message>
    <message>
        <source>Written by {0}</source>
        <translation>Skrevet av {0}</translation>
    </message>
    <message>
        <source>Bring version {0} back</source>
        <translation>Hent tilbake versjon {0}</translation>
    </message>
    <message>
        <source>As the newest version</source>
        <translation>Som nyeste versjon</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Policy</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Benk</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Penger</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Gulv</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Innsikt</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Som skrivebordet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Lavt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normalt</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Høyt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldri</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Seriell</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>Of this computer</source>
        <translation>På datamaskinen</translation>
    </message>
    <message>
        <source>Its folder</source>
        <translation>Mappen dens</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Benk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>For gloves</source>
        <translation>Med hansker</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mindre bevegelse</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Lyder</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Etikettskriver</translation>
    </message>
    <message>
        <source>Scan plates into bins</source>
        <translation>Skann etiketter i kasser</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Lås etter</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Vekt</translation>
    </message>
    <message>
        <source>Port of the scale</source>
        <translation>Vektens port</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Folder of the camera</source>
        <translation>Kameramappe</translation>
    </message>
    <message>
        <source>The scanner types what is printed. Nothing is translated.</source>
        <translation>Skanneren skriver det som står. Ingenting oversettes.</translation>
    </message>
    <message>
        <source>Learned. Codes with {0} cannot be read: set its country instead.</source>
        <translation>Lært. Koder med {0} kan ikke leses: still heller inn landet.</translation>
    </message>
    <message>
        <source>Learned: from now on what is printed is read.</source>
        <translation>Lært: fra nå av leses det som står.</translation>
    </message>
    <message>
        <source>That was another code, or signs got lost. Scan it again.</source>
        <translation>Det var en annen kode, eller tegn gikk tapt. Skann igjen.</translation>
    </message>
    <message>
        <source>Caps Lock is on. Turn it off and scan again.</source>
        <translation>Caps Lock er på. Slå den av og skann igjen.</translation>
    </message>
    <message>
        <source>Signs come out alike: set the scanner to this country.</source>
        <translation>Tegn blir like: still skanneren inn på dette landet.</translation>
    </message>
</context>
<context>
    <name>shown</name>
    <message numerus="yes">
        <source>%n check(s) left</source>
        <translation>
            <numerusform>%n kontroll igjen</numerusform>
            <numerusform>%n kontroller igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer with Y or N</source>
        <translation>Svar med Y eller N</translation>
    </message>
    <message>
        <source>Grade it</source>
        <translation>Gi en grad</translation>
    </message>
    <message>
        <source>Press 1 to 5</source>
        <translation>Trykk 1 til 5</translation>
    </message>
    <message>
        <source>Report: {0}</source>
        <translation>Meld: {0}</translation>
    </message>
    <message>
        <source>A person decides the refund</source>
        <translation>Et menneske avgjør den</translation>
    </message>
    <message>
        <source>Save the grade</source>
        <translation>Lagre graden</translation>
    </message>
    <message>
        <source>The refund goes out later</source>
        <translation>Refusjonen går ut senere</translation>
    </message>
    <message>
        <source>Send it somewhere else</source>
        <translation>Send den et annet sted</translation>
    </message>
    <message>
        <source>It may not go there</source>
        <translation>Den kan ikke gå dit</translation>
    </message>
    <message>
        <source>With a word why, or without</source>
        <translation>Med eller uten en grunn</translation>
    </message>
    <message>
        <source>Send it to the lead</source>
        <translation>Send til lederen</translation>
    </message>
    <message>
        <source>A lead releases the money later</source>
        <translation>En leder frigir pengene senere</translation>
    </message>
    <message>
        <source>Refund {0}</source>
        <translation>Refunder {0}</translation>
    </message>
    <message>
        <source>and send it to: {0}</source>
        <translation>og send til: {0}</translation>
    </message>
    <message>
        <source>Approved by {0}</source>
        <translation>Godkjent av {0}</translation>
    </message>
    <message>
        <source>Reading the badge…</source>
        <translation>Leser kortet …</translation>
    </message>
    <message>
        <source>Then {0} goes out</source>
        <translation>Så går {0} ut</translation>
    </message>
    <message>
        <source>Waiting for a lead&apos;s badge</source>
        <translation>Venter på leders kort</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Reporting it in {s} s</source>
        <translation>Meldes om {s} s</translation>
    </message>
    <message>
        <source>Saving in {s} s</source>
        <translation>Lagres om {s} s</translation>
    </message>
    <message>
        <source>Refunding {0} in {s} s</source>
        <translation>{0} refunderes om {s} s</translation>
    </message>
    <message>
        <source>U takes it back, Space goes on</source>
        <translation>U angrer, mellomrom går videre</translation>
    </message>
    <message>
        <source>Grade {0}, {1}</source>
        <translation>Grad {0}, {1}</translation>
    </message>
    <message>
        <source>{0}, customer gets {1}</source>
        <translation>{0}, kunden får {1}</translation>
    </message>
    <message>
        <source>paid {0}</source>
        <translation>betalt {0}</translation>
    </message>
    <message>
        <source>delivered {0}</source>
        <translation>levert {0}</translation>
    </message>
    <message>
        <source>of {0} usual</source>
        <translation>av vanlig {0}</translation>
    </message>
    <message>
        <source>Your choice. Proposed: {0}.</source>
        <translation>Ditt valg. Forslag: {0}.</translation>
    </message>
    <message>
        <source>Proposed: {0}.</source>
        <translation>Forslag: {0}.</translation>
    </message>
    <message>
        <source>{0}% sure</source>
        <translation>{0} % sikkert</translation>
    </message>
    <message>
        <source>Customer gets</source>
        <translation>Kunden får</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} til {1}</translation>
    </message>
    <message>
        <source>A person looks into it. Nothing is refunded yet.</source>
        <translation>Et menneske ser på det. Ingenting refunderes ennå.</translation>
    </message>
    <message>
        <source>A person decides what the customer gets</source>
        <translation>Et menneske avgjør hva kunden får</translation>
    </message>
    <message>
        <source>Not graded yet</source>
        <translation>Ikke gradert ennå</translation>
    </message>
    <message>
        <source>Each grade says where it goes.</source>
        <translation>Hver grad sier hvor den skal.</translation>
    </message>
    <message>
        <source>Grade it to see what the customer gets</source>
        <translation>Gi en grad for å se hva kunden får</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>No network: your work is saved here</source>
        <translation>Uten nett: arbeidet ditt er lagret her</translation>
    </message>
    <message>
        <source>Grade on. It is sent by itself when the line is back.</source>
        <translation>Gradér videre. Det sendes av seg selv når linjen er tilbake.</translation>
    </message>
    <message>
        <source>Grade on. {0} goes out by itself when the line is back.</source>
        <translation>Gradér videre. {0} går ut av seg selv når linjen er tilbake.</translation>
    </message>
    <message>
        <source>{0} is over your limit: without the network it is not refunded.</source>
        <translation>{0} er over grensen din: uten nett refunderes det ikke.</translation>
    </message>
    <message>
        <source>Not to {0}</source>
        <translation>Ikke til: {0}</translation>
    </message>
    <message>
        <source>Scan the evidence code of its batch, or type it with /.</source>
        <translation>Skann beviskoden for partiet, eller skriv den med /.</translation>
    </message>
    <message>
        <source>It counts for some minutes, and for exactly this.</source>
        <translation>Det gjelder noen minutter, og bare for dette.</translation>
    </message>
    <message>
        <source>Needs a second person: scan a lead&apos;s badge</source>
        <translation>Trenger en person til: skann kortet til en leder</translation>
    </message>
    <message>
        <source>{0} is over your limit. H sends it to the lead; you need not wait.</source>
        <translation>{0} er over grensen din. H sender det til lederen; du trenger ikke å vente.</translation>
    </message>
    <message>
        <source>Why should the lead look?</source>
        <translation>Hvorfor skal lederen se på det?</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) kept here</source>
        <translation>
            <numerusform>%n bilde tatt vare på her</numerusform>
            <numerusform>%n bilder tatt vare på her</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <source>Something is taken off: a photo should show why. P takes one.</source>
        <translation>Noe trekkes fra: et bilde bør vise hvorfor. P tar et.</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Ønsket</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Take a photo with a phone</source>
        <translation>Ta et bilde med en telefon</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Like new</source>
        <translation>Som ny</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>God</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Brukbar</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Ødelagt</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Feil vare</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Empty box</source>
        <translation>Tom eske</translation>
    </message>
    <message>
        <source>Restock</source>
        <translation>På lager</translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation>Utbedre</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Outlet</translation>
    </message>
    <message>
        <source>Donate</source>
        <translation>Gi bort</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Gjenvinne</translation>
    </message>
    <message>
        <source>To vendor</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Destruere</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Karantene</translation>
    </message>
    <message>
        <source>as it was paid</source>
        <translation>som betalt</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kort</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>lommebok</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>bankkonto</translation>
    </message>
    <message>
        <source>pay later</source>
        <translation>betal senere</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>kontant</translation>
    </message>
    <message>
        <source>gift card</source>
        <translation>gavekort</translation>
    </message>
    <message>
        <source>store credit</source>
        <translation>tilgodelapp</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>på annen måte</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>gjelder ikke</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>I know this</source>
        <translation>Dette kan jeg</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n vare</numerusform>
            <numerusform>%n varer</numerusform>
        </translation>
    </message>
    <message>
        <source>Late</source>
        <translation>For sent</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h {1:02d}</source>
        <translation>{0} t {1:02d}</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} t</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} dager</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>nettopp</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>for {0} min siden</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} g</source>
        <translation>{0} g</translation>
    </message>
    <message>
        <source>{0} g, as it should be</source>
        <translation>{0} g, som det skal være</translation>
    </message>
    <message>
        <source>{0} g, {1} g light</source>
        <translation>{0} g, {1} g for lett</translation>
    </message>
    <message>
        <source>{0} g, {1} g heavy</source>
        <translation>{0} g, {1} g for tung</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <translation>dddd d. MMMM, HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <translation>ddd d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d. MMMM</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d. MMMM</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>i dag {0}</translation>
    </message>
</context>
</TS>
