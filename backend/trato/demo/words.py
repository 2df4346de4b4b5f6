"""The words of the invented company: who works there, to whom it sells, and what people write. All made up here."""

from __future__ import annotations

COMPANY = "Almara Storage"
DOMAIN = "almara.test"  # no mail ever arrives under .test

FIRST_NAMES = (
    "Adela", "Aleksander", "Beatriz", "Bruno", "Carmen", "Clara", "Damian", "Dorota", "Elena", "Emil", "Filipa",
    "Florian", "Gonçalo", "Greta", "Hanna", "Hugo", "Iker", "Irena", "Jakub", "Júlia", "Kacper", "Katarina",
    "Leonor", "Lukas", "Łucja", "Magda", "Mateus", "Nora", "Nuno", "Olga", "Óscar", "Paula", "Rafał", "Rosa",
    "Sara", "Stefan", "Teresa", "Tomás", "Urszula", "Vera", "Wiktor", "Zoë",
)  # fmt: skip
LAST_NAMES = (
    "Almeida", "Andersson", "Arce", "Baran", "Beltrán", "Berger", "Branco", "Castaño", "Czarnecka", "Domínguez",
    "Duarte", "Eriksen", "Ferreira", "Fuentes", "Gajewski", "Galvão", "Haas", "Iglesias", "Jansen", "Jurek",
    "Keller", "Kubiak", "Lacerda", "Lindholm", "Maciel", "Moreau", "Neves", "Núñez", "Olsen", "Pardo", "Pawlak",
    "Quintana", "Rojas", "Rybak", "Salgado", "Sørensen", "Szulc", "Teixeira", "Urbano", "Vidal", "Wolański",
    "Żurek",
)  # fmt: skip
TRADES = (  # a name's second half, and the code of the industry it stands for
    ("Logistics", "TRANSPORT"), ("Foods", "FOOD"), ("Brewery", "FOOD"), ("Pharma", "HEALTH"),
    ("Tools", "WHOLESALE"), ("Textiles", "MANUFACTURING"), ("Books", "RETAIL"), ("Garden Centres", "RETAIL"),
    ("Bikes", "RETAIL"), ("Ceramics", "MANUFACTURING"), ("Cold Stores", "FOOD"),
    ("Machine Works", "MANUFACTURING"),
)  # fmt: skip
PLACES = (
    ("Bilbao", "Spain"), ("Valencia", "Spain"), ("Porto", "Portugal"), ("Braga", "Portugal"),
    ("Poznań", "Poland"), ("Gdańsk", "Poland"), ("Łódź", "Poland"), ("Bremen", "Germany"), ("Graz", "Austria"),
    ("Aarhus", "Denmark"), ("Malmö", "Sweden"), ("Ghent", "Belgium"), ("Nantes", "France"), ("Brno", "Czechia"),
    ("Trieste", "Italy"),
)  # fmt: skip
STREETS = ("Harbour Road", "Station Street", "Mill Lane", "Canal Side", "Foundry Street", "Orchard Way")
POSTS = ("Purchasing", "Warehouse manager", "Managing director", "Operations", "Facilities", "Finance", "Site planner")
GOODS = (  # what is sold, and about what it costs in hundreds of the currency
    ("Pallet racking", 240), ("Mezzanine floor", 520), ("Shelving for the archive", 85), ("Conveyor line", 760),
    ("Order-picking carts", 60), ("Cold-store racking", 410), ("Mobile shelving", 190), ("Loading ramps", 150),
    ("Packing stations", 95), ("Lockers and benches", 40), ("Cantilever racks", 175), ("Safety barriers", 55),
)  # fmt: skip
SERVICES = (
    ("Yearly inspection", 18), ("Maintenance contract", 64), ("Repair of damaged uprights", 22),
    ("Moving of racks", 88), ("Load-sign survey", 12), ("Training for rack safety", 15),
)  # fmt: skip
STEPS = (  # kind of activity, subject, and what is noted when it is done
    ("CALL", "Ask how many pallet places they need", "About 1,200, half of them for euro pallets."),
    ("CALL", "Talk through the offer", "They like it, but want the delivery two weeks earlier."),
    ("MEETING", "Measure the hall", "The columns stand closer than in the plan. Drawing to be changed."),
    ("MEETING", "Show the reference site", "The foreman came along; he asked about the anchors."),
    ("EMAIL", "Send the offer with drawings", "Sent, with two variants."),
    ("EMAIL", "Send the load tables", "Sent."),
    ("TASK", "Prepare the drawing", "Drawn at 1:50 and checked."),
    ("TASK", "Ask the works for the delivery time", "Six weeks, four without the floor."),
    ("TODO", "Check the terms of payment", "30 % with the order, the rest on hand-over."),
    ("TODO", "Enquire whether the permit has come", "Not yet; the town promises it for this month."),
)  # fmt: skip
COMMENTS = (
    "They compare us with one other supplier. What counts for them is the delivery time, not the last percent.",
    "The hall floor is 18 cm of concrete; the anchors are no problem.",
    "Please keep the old racks in mind: taking them down is to be part of the offer.",
    "Spoke to the warehouse manager at the fair. Friendly, well prepared, decides himself up to 50,000.",
    "Budget is approved. The order comes as soon as their lawyer has read the contract.",
    "They want one contact for everything. I have promised that it is me.",
    "Fire protection wants another aisle. That costs us 40 places.",
    "Good customer for years, always pays within two weeks.",
    "The site is closed in the last week of the month, no deliveries then.",
    "Second visit agreed. I take the load tables along.",
    "The drawing of the mezzanine is too old; ask for the one of this spring.",
    "Asked for a discount for both sites together. I said we would think about it.",
)
LOSS_REASONS = ("PRICE", "PRICE", "COMPETITOR", "TIMING", "NO_BUDGET", "NO_ANSWER")
LEAD_STEPS = (
    ("CALL", "Call back", "Reached. They are comparing three suppliers and want to see prices first."),
    ("CALL", "Ask what is to be stored", "Mostly euro pallets, some long goods."),
    ("EMAIL", "Send the catalogue", "Sent, with the price list."),
    ("MEETING", "First visit", "A hall of 800 m², built last year. They decide this quarter."),
    ("TODO", "Find out who decides", "The managing director, together with the warehouse manager."),
)  # fmt: skip
LEAD_COMMENTS = (
    "Came through the form on our site late in the evening and wants to be called before noon.",
    "Met at the fair. Has our catalogue already.",
    "Speaks Portuguese only; Inês can help with the first call.",
    "Is building a second hall next year. Worth staying in touch, whatever comes of this one.",
    "Knows us from the racks at their neighbour's.",
    "Asked for a price only. I have asked back for the measures.",
    "The number rings, but nobody answers. Try the e-mail address.",
    "Wants everything from one supplier: racks, floor and safety.",
)
SOURCES = ("WEB_FORM", "WEB_FORM", "CALL", "EMAIL", "WEB", "TRADE_SHOW", "RECOMMENDATION", "ADVERTISING", "MESSENGER")
JUNK_REASONS = ("SPAM", "SPAM", "WRONG_DATA", "MISTAKE", "NO_INTENTION")
