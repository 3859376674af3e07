/**
 * Verbs of trades, beside the common ones of `verbs.ts` and with its scales and marks: own list. They stand apart by how far
 * the word alone shows a verb, since English makes verbs of nouns and adjectives at will. Data only; `lexicon.ts` reads it.
 */

/** Hardly ever another kind of word. */
const plainVerbs = `
1 1: abide by!, appear!, behave!, depend!, disapprove!, distrust!, endure!, exist!, flourish!, forget!, happen!, prosper!, regret!, seem!, smile, suffer!, thrive!, withstand, adore!, crave!, dabble!, daydream!, dread!, eavesdrop, esteem!, fear!, hesitate!, linger, loiter, look on,
  marvel!, resent!, revere!, ruminate!, sit in, spectate, tag along, treasure!, wonder at!, yearn!;
2 1: insist, laugh, listen out, say, acquit?, beg, bequeath, borrow, chant, confess, confide, crouch, enquire, exclaim, forgive!, intone, lip-read,
  lipread, mumble, murmur, mutter, nod, oblige, peruse, plod, pray, pronounce, read aloud, recapitulate, shove,
  shuffle, stroll, tiptoe, trudge;
2 2: assert, chide, deny, dictate, exaggerate, rebuke, accentuate, admonish, allege, apologize, append, chivvy, chronicle, commemorate, commentate, decry, denote,
  denounce, disclaim, divulge, espouse, expound, extol, fingerspell, footnote, gesticulate, hyphenate, italicize,
  memorialize, notate, press-release, reminisce, renounce, retract, symbolize, typewrite;
3 3: con, fuller, inpaint, realtime, rekey, uncap, accost, accuse, afford?, alienate, amuse, arise, assuage, compromise?, confuse, contaminate, cough, damage, deceive, defeat, deprive, disregard, disturb, drink, emerge, encounter?, fail, falsify, ignore, incur, inherit, interfere, irritate, lose, magnify, march, meditate, misuse, neglect, obstruct, overhear, owe, perpetuate, prevail, provoke, quit, radiate, redeem, repay, rise, smell, spoil, suck, surround, undermine, upset, violate, abduct, ablate, abridge, absolve, acclimatize, accrete, accumulate, acetylate, acidulate, acquiesce, admix,
  adorn, adsorb, aerosolize, afforest, alkylate, alter, aluminize, analogize, annihilate, appease, aromatize,
  ascend, attend to, aver, awaken, backcross, backpedal, banish, bedeck, bestow, bewail, bioassay, blacken,
  breast-feed, breathe, calcify, capsize, carbonize, catenate, centrifugate, chaff, channelize, cheapen,
  circularize, circumscribe, civilize, clothe, coddle, coerce, cohere, coldwork, commingle, comminute, compel,
  comply with, concoct, congregate, conjoin, conjure, conscript, consume, contort, contradict, convect, converge,
  corrode, corrugate, creosote, criminalize, crisscross, crosshatch, crumble, curdle, dab, dangle, darken, deal with, debar, debark, debeak, decaffeinate, declutch, decoke, decorticate, decrypt, deforest, delaminate,
  demineralize, demobilize, demote, denitrify, denude, deplete, depolarize, descend, desludge, desulfurize,
  dethatch, detoxicate, detrain, diminish, disable, disafforest, disallow, disarticulate, disbud, disembowel,
  disentangle, disinvest, dissuade, distract, double-dig, douse, drip-feed, drop-forge, earn, eat, electroform,
  embank, embark, embrocate, embroil, emit, emplane, encamp, encase, enchant, encipher, encroach, encrust, endanger,
  engraft, engross, enjoin, enlighten, enplane, enshroud, entangle, entrap, entrench, entwine, enucleate, envelop,
  equate, escrow, evoke, expend, fatten, fend, flagellate, flay, flocculate, flog, flyfish, foregather, forego,
  forestall, fractionate, freshen, fructify, furl, garrison, gasify, gavage, geld, germinate, gird, globalize,
  goldplate, gralloch, granulate, gyrate, habituate, halve, hachure, hand-build, hand-hold, hand-milk, hand-pick, hand-pull,
  hand-raise, handwrite, hard-solder, hasten, hitchhike, hydrogenate, impale, impel, imprison, incapacitate, infill,
  inhabit, inhale, inhere, inhume, intercalate, interleave, intersect, intersperse, intertwine, interweave,
  intonate, inundate, invoke, iodize, juxtapose, leach, lengthen, liberate, liquidize, litter-pick, lyophilize,
  macadamize, masticate, maximize, mercerize, mingle, moil, mollify, mothproof, muckspread, multiply, mummify,
  mystery-shop, nestle, nitrify, notate, nuzzle, obscure, ossify, outbid, outgrow, outsell, overbid, overcook,
  overdo, overfill, overfly, overpaint, overprint, overproduce, oversow, overstitch, overtake, overwhelm, overwrap,
  oxidate, pan-sear, patinate, permeate, perturb, phlebotomize, plasticize, ply, populate, potty-train, powerwash,
  propel, protrude, pummel, ransack, rarefy, re-bed, re-cover, re-felt, re-lay, re-point, re-tension, rebadge,
  rebed, rebind, recaulk, rechuck, recline, recut, redden, redo, redye, refasten, regild, reglaze, regrade, regrout,
  regurgitate, reheel, relamp, relaunch, relet, reletter, relight, relinquish, relist, remap, remill, repel,
  repitch, requeen, rerack, respool, respray, restring, rethread, retile, retune, reupholster, rewax, reweave, roam,
  roughen, rustproof, sanctify, sate, scrawl, scrunch, scuttle, see to, sequestrate, serrate, shatter, skydive,
  slake, slather, slow-cook, smoothen, smother, soft-solder, splatter, squash, stanch, starve, stave, stonewall,
  strew, stun, sublimate, subsoil, suffuse, sugar-coat, sun-dry, supercharge, superglue, swathe, swerve, take care of, tauten, telecommute, televise, tend to, tessellate, throttle, toggle, topple, trample, transpose, trisect,
  trundle, twiddle, unbar, unbend, unbuckle, unbuild, unburden, unclasp, underpress, underseal, undersow, unfurl,
  unpin, unreel, unreeve, unrig, unseal, unship, unsling, unstack, unstick, unstop, untie, unveil, upend, vaporize,
  vibrate, water-blast, whet, withhold, wreathe, wrest, writhe, zigzag, zip-tie;
3 4: cross-validate, dead-reckon, gait-analyze, quantize, risk-stratify, sense-check, test-fit;
4 4: antagonize, arbitrage, construe, convoke, counterbalance, criticize, discredit, dissociate, factorize,
  hypothecate, intuit!, overestimate, overrate, permute, polarize, politicize, problematize, prognosticate,
  redouble, requite, restrict, revive, second-guess, sub-let, trade off, underestimate, underprice,
  underrate, undervalue, weaponize, win over;
5 5: abdicate, abrogate, banish, condone, confederate, conquer, demilitarize, democratize, disestablish,
  emancipate, enjoin, entitle, expropriate, incite, indoctrinate, invigorate, legitimize, liberalize,
  militarize, monopolize, naturalize, oust, promulgate, prorogue, reinvigorate, renationalize, resurrect,
  secularize, supplant`;

/** As often nouns or adjectives: a verb where one is due. */
const nounLikeVerbs = `
1 1: envy!, pause;
2 1: bow, hail, ring, shout, thumb, whisper, whistle;
2 2: approach?, blog, claim, demand, excuse, gloss, headline, image, input?, journal, leaflet, moot, nickname,
  object, praise, promise?, protest, quip, rhyme, table?, task, title, voucher, waitlist, word;
3 3: board, borescope, brood, clerk, front, keg, precept, rug, sector, sound, center, distress, kerb, whack, abandon, affiliate, airmail, alloy, angle, applique, array, asphalt, attack, average, backspace, backstitch,
  ballot, barb, bard, bash, batt, bench, billet, bin, blacklist, blacktop, blank, blaze, blink, blister,
  blockade, bolster, bounce, box-cut, boycott, brace, bracket, breach, bridle, bristle, broil, bruise, buckle,
  buffer, bump, buoy, burl, burr, bust, butt, buttonhole, buttress, buzz, calender, camber, camp, canopy, carpool,
  cart, case, cease, chafe, choke, chrome, chuck, cinch, cipher, clasp, claw, cleat, clinch, cloak, clog,
  clump, clutch, cocoon, collapse?, comp, counterflash, cowl, cox, crack, crash, crew, crib, crook, cross-hatch,
  cruise, crumple, crunch, crust, cuddle, cuff, cupel, dado, dap, dash, daub, decoy, demo, dent, dimple, disguise,
  dive, divot, dope, doppler, dowse, drag, drift, ease, embargo, encore, escape, exhaust, eyelet, fallow, fiddle,
  field, filigree, fine, flail, flatpack, fleck, flex, flick, fling, flood, flounce, fluff, fly-tip, force-feed,
  fork-lift, fragment, fray, free, freelance, french, fresco, fret, fringe, frizz, froth, fume, furlough, furrow,
  gag, gallop, gang, garter, gib, girdle, girth, gnaw, goad, grommet, gross, grub, guess, gusset, halter, hamper,
  handball, hardwire, harpoon, haunch, heave, heel, heft, hemstitch, henna, hike, hinge, hob, hobble, hock, hog,
  hole, holster, holystone, home, honeycomb, hop, hot-desk, hotdesk, house-train, huddle, hug, hunch, hurdle, hush,
  hydroseed, inch, incline, indenture, infix, interlock, interrupt, jab, jackknife, japan, jemmy, jerk, jib, jibe,
  jiggle, jimmy, joist, jolt, jumble, jumpstart, junk, kick, kink, kiss, lack!, lacquer, lase, lavage, layer,
  lead-line, leak, leapfrog, leash, leaven, lick, limewash, lube, luff, lug, lull, mailshot, mangle,
  manifest, manure, marinade, matte, maul, meander, meter, milt, miss, mist, molt, mort, mottle, mound, muddle,
  muff, mush, noose, off-hire, overcast, overcharge, overfire, overflow, overhang, overload, overlook, pace,
  padlock, parcel, parget, parody, paunch, pebbledash, peck, pedicure, pelt, perch, pestle, pierce, piggyback,
  pinch, pinion, pirouette, pith, plash, plonk, plunge, podcast, poke, pomade, pontoon, pop,
  pore, pose, posture, pouch, preface, prefix, premiere, probate, prod, prowl, pug, pumice, punt, purfle, purl,
  purse, quadruple, quire, quoin, range, ransom, rattle, rebound, red-card, red-dot,
  reflux, rehash, rein, remainder, remand, reprieve, rerun, retail, revet, rick, ridge, riffle, right-size,
  ring-bark, ringbark, ripple, roadtest, rob, robe, rod, roster, rota, rotovap, rotovate, roughcast, round, rove, ruck,
  ruff, ruffle, ruin, rumble, rummage, rush, rusticate, sabotage, sacrifice, scabble, scalp, scare, scoff, scorch,
  scotch, scrabble, scrapbook, scratch, screenprint, scrim, scruff, scum, scupper, seine, semaphore,
  shackle, shag, shank, sheet, shellac, shin, shoehorn, shortcut, shroud, shrug, sidestep, sidetrack,
  silhouette, sip, siphon, sire, skein, skew, skid, skip, slack, slam, slant, slap, slash, slew, slick,
  slime, slip, slipcover, slosh, slouch, slur, smack, smash, smudge, snag, snap, snarl, snipe,
  snorkel, snowplow, snuff, soil-test, souse, spackle, spatter, speck, speckle, spile, spiral, splurge,
  spot-clean, spout, sprinkle, spruce, spud, spur, sputter, spy, squall, squat, squeak, squelch, stab,
  stampede, stash, steam-press, stipple, stomp, stone, stook, stopper, strand, stress-relieve,
  stripe-coat, stroke, stucco, stump-grind, stunt, sublease, subtotal, surf, swallow, swat, swatch, sway, swell,
  swipe, swirl, swivel, swoop, tailgate, taint, tamper, tarp, tarry, tat, tease, telex, tenon, thrash, thrust, thud,
  thump, tincture, tinge, toe-heel, toenail, toil, tote, tremie, trepan, trickle, trot, true, tuckpoint, tup,
  turnkey, tusk, twirl, twitch, underpaint, underpay, understudy, uplift, upstage, upstyle, utter, vamp,
  videotape, vie, vignette, wallop, wan, warm, wattle, weatherboard, whelp, whipstitch, whirl, wholesale, wick,
  wilt, wince, winkle, wire-brush, wobble, xerox, yank, yaw, yellow-card, zip-line, zoom;
4 4: pool, surge;
4 5: venture?`;

/** Nouns or adjectives, but for what stands behind them: "tray them", "dog down", "gas under licence". */
const seldomVerbTable = `
1 1: rest;
2 1: hand, step, wave;
2 2: subject;
3 3: profit, risk, age, alarm, antique, apprentice, armor, auger, axe, badge, ball, balm, bar, barrel, beach, bean, bear,
  bell, belt, biscuit, blanket, blind, bob, border, bottom, bowl, braille, branch, breadcrumb, bronze, broom, brown,
  buck, bug, bulk, bunch, bung, bunk, bus, butter, caddy, calendar, cane, cask, casket, cellar, certificate,
  charcoal, charm, chorus, chunk, circuit, closet, club, coast, coin, coke, collar, column, cone, copper, cord,
  corset, counterweight, course, court, crane, crest, crisp, crown, curry, curtain, curve, damp, dart, diet, dike,
  dim, dish, disk, dog?, dolly, dome, dot, drone, drug, drum, duck, dull, dynamite, elbow, emery, even, eye, fall,
  fat, fault, fee, ferret, ferrule, figure?, fin, finger, firm, flame, flask, flavor, flock, floor, flow, flower,
  forest, forklift, foul, frit, frock, full, function?, funnel, game, garage, garland, gas, gate, gear, grass,
  grave, gray, green, grid, griddle, grip, gum, gun, gutter, guy, ham, handicap, harbor, harp, hash, hay,
  helicopter, honey, hood, hoop, horn, horseshoe, hurry, husband, idle, instance, jacket, jail, jam, jelly, kayak,
  kennel, kite, knife, knuckle, lac, ladder, ladle, lard, laser, last, leaf, lean, leather, ledger, leg,
  lever, linen, lip, litter, loan, loose, lounge, lumber, lump, lunch, lute, mace, mast, mate, mic, midwife,
  minister, mob, moss, motor, mouse, mousse, mouth, mud, mute, neck, needle, nest, nib, nickel, nose, numb, okay,
  orbit, orphan, output, outreach, pail, palm, pan, parallel, parent, part, party, pattern, pavement, paw, peak,
  pearl, pedal, peer, pencil, pension, pepper, pie, pigeonhole, pile, pillow, pink, pip, pipeline, placard, plume,
  porter, poultice, prize, prop, puddle, puff, puzzle, pyramid, quill, rabbit, raft, rafter, rag, rail,
  railroad, rain, ranch, razor, ready, rebate, receipt, reed, reflex, relic, resin, result, retard, rifle, rock,
  rocket, root, rosin, rot, rough, rubber, rubbish, rust, sack, sandwich, sap, sash, sauce, scar, scarf,
  school, scissor, sculpture, sex, shade, shaft, shallow, sheaf, shed, shirt, shock, shop, shoulder, shower, shrimp,
  shrine, side, silage, silicone, single, sink, site, skateboard, skirt, slab, slag, slat, sleep, sleet, slide,
  slope, slug, slum, slump, slurry, slush, snow, sober, sock, socket, soil, soldier, sole, solo, soot, soup, spade,
  spark, spear, speed, spice, spigot, spindle, spirit, spit, spline, spoon, spotlight, spring, stall, star, steak,
  steal, steel, stereo, stick, still, storm, stove, straw, streak, stress, stretcher, stud, stump, sub, suit, sum,
  summit, sun, super, suspect, swamp, swarm, tail, talc, tango, tank, tar, tart, tee, telegraph, telescope, tenant,
  tent, term, terrace, thimble, tide, tier, tiller, timber, tinsel, tire, tissue, toboggan, toe, toll, tong, tongue,
  tooth, torpedo, towel, tower, toy, tram, transit, trash, tray, treble, tree, trek, trick, trolley, troop, trouble,
  trough, truckle, trump, trunk, tub, tube, tuft, tug, twill, twin, twine, ultrasound, vacation, vat, veil, vein,
  velcro, verge, video, vise, wad, waffle, wage, wall, wand, waste, watermark, weather, web, weekend, well, welt,
  wharf, wheelbarrow, whisker, wig, wildcat, wing, winter, wood, wool, wound, wreck, wrench, wrinkle, yarn, zinc;
4 4: station, trend;
4 5: exact?;
5 5: police?`;

/** All rows, in the form of those of `verbs.ts`. */
export const tradeVerbTable = `${plainVerbs};${nounLikeVerbs};${seldomVerbTable}`;

export const nounTradeVerbs = wordsOf(nounLikeVerbs);
export const seldomTradeVerbs = wordsOf(seldomVerbTable);

function wordsOf(table: string): readonly string[] {
  return table.replace(/[?!]/g, '').match(/[a-z][a-z-]*/g) ?? [];
}
