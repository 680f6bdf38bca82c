// Written by npm run taxonomies: not to be edited. Codes and names only; docs/industry-taxonomies.md says whose they are.
/** See the reader of the format, in ../table.ts. */
export const gbt4754 = String.raw`
A|农、林、牧、渔业|Agriculture, forestry, animal husbandry and fishery
01|农业|Agriculture
011|谷物种植|Growing of grain
0111|稻谷种植|Growing of rice
0112|小麦种植|Growing of wheat
0113|玉米种植|Growing of maize
0119|其他谷物种植|Growing of other grain
012|豆类、油料和薯类种植|Growing of beans, oil crops and tubers
0121|豆类种植|Growing of beans
0122|油料种植|Growing of oil crops
0123|薯类种植|Growing of tubers
013|棉、麻、糖、烟草种植|Growing of cotton, hemp, sugar crops and tobacco
0131|棉花种植|Growing of cotton
0132|麻类种植|Growing of hemp and other bast fibre crops
0133|糖料种植|Growing of sugar crops
0134|烟草种植|Growing of tobacco
014|蔬菜、食用菌及园艺作物种植|Growing of vegetables, edible fungi and horticultural crops
0141|蔬菜种植|Growing of vegetables
0142|食用菌种植|Growing of edible fungi
0143|花卉种植|Growing of flowers
0149|其他园艺作物种植|Growing of other horticultural crops
015|水果种植|Growing of fruit
0151|仁果类和核果类水果种植|Growing of pome and stone fruit
0152|葡萄种植|Growing of grapes
0153|柑橘类种植|Growing of citrus fruit
0154|香蕉等亚热带水果种植|Growing of bananas and other subtropical fruit
0159|其他水果种植|Growing of other fruit
016|坚果、含油果、香料和饮料作物种植|Growing of nuts, oleaginous fruit, spice and beverage crops
0161|坚果种植|Growing of nuts
0162|含油果种植|Growing of oleaginous fruit
0163|香料作物种植|Growing of spice crops
0164|茶叶种植|Growing of tea
0169|其他饮料作物种植|Growing of other beverage crops
017|中药材种植|Growing of Chinese medicinal materials
0171|中草药种植|Growing of Chinese medicinal herbs
0179|其他中药材种植|Growing of other Chinese medicinal materials
018|草种植及割草|Growing and mowing of grass
0181|草种植|Growing of grass
0182|天然草原割草|Mowing of natural grassland
019|其他农业|Other agriculture
0190
02|林业|Forestry
021|林木育种和育苗|Tree breeding and raising of seedlings
0211|林木育种|Tree breeding
0212|林木育苗|Raising of tree seedlings
022|造林和更新|Afforestation and reforestation
0220
023|森林经营、管护和改培|Forest management, tending and improvement
0231|森林经营和管护|Forest management and tending
0232|森林改培|Forest improvement
024|木材和竹材采运|Logging and transport of timber and bamboo
0241|木材采运|Logging and transport of timber
0242|竹材采运|Cutting and transport of bamboo
025|林产品采集|Gathering of forest products
0251|木竹材林产品采集|Gathering of timber and bamboo forest products
0252|非木竹材林产品采集|Gathering of forest products other than timber and bamboo
03|畜牧业|Animal husbandry
031|牲畜饲养|Raising of livestock
0311|牛的饲养|Raising of cattle
0312|马的饲养|Raising of horses
0313|猪的饲养|Raising of pigs
0314|羊的饲养|Raising of sheep and goats
0315|骆驼饲养|Raising of camels
0319|其他牲畜饲养|Raising of other livestock
032|家禽饲养|Raising of poultry
0321|鸡的饲养|Raising of chickens
0322|鸭的饲养|Raising of ducks
0323|鹅的饲养|Raising of geese
0329|其他家禽饲养|Raising of other poultry
033|狩猎和捕捉动物|Hunting and trapping
0330
039|其他畜牧业|Other animal husbandry
0391|兔的饲养|Raising of rabbits
0392|蜜蜂饲养|Beekeeping
0399|其他未列明畜牧业|Other animal husbandry not elsewhere classified
04|渔业|Fishery
041|水产养殖|Aquaculture
0411|海水养殖|Marine aquaculture
0412|内陆养殖|Inland aquaculture
042|水产捕捞|Fishing
0421|海水捕捞|Marine fishing
0422|内陆捕捞|Inland fishing
05|农、林、牧、渔专业及辅助性活动|Professional and support activities for agriculture, forestry, animal husbandry and fishery
051|农业专业及辅助性活动|Professional and support activities for agriculture
0511|种子种苗培育活动|Breeding of seeds and seedlings
0512|农业机械活动|Agricultural machinery services
0513|灌溉活动|Irrigation services
0514|农产品初加工活动|Primary processing of farm products
0515|农作物病虫害防治活动|Crop pest and disease control
0519|其他农业专业及辅助性活动|Other professional and support activities for agriculture
052|林业专业及辅助性活动|Professional and support activities for forestry
0521|林业有害生物防治活动|Forest pest control
0522|森林防火活动|Forest fire prevention
0523|林产品初级加工活动|Primary processing of forest products
0529|其他林业专业及辅助性活动|Other professional and support activities for forestry
053|畜牧专业及辅助性活动|Professional and support activities for animal husbandry
0531|畜牧良种繁殖活动|Breeding of improved livestock
0532|畜禽粪污处理活动|Treatment of livestock and poultry manure
0539|其他畜牧专业及辅助性活动|Other professional and support activities for animal husbandry
054|渔业专业及辅助性活动|Professional and support activities for fishery
0541|鱼苗及鱼种场活动|Fish fry and fish breeding farms
0549|其他渔业专业及辅助性活动|Other professional and support activities for fishery
B|采矿业|Mining
06|煤炭开采和洗选业|Mining and washing of coal
061|烟煤和无烟煤开采洗选|Mining and washing of bituminous coal and anthracite
0610
062|褐煤开采洗选|Mining and washing of lignite
0620
069|其他煤炭采选|Mining and dressing of other coal
0690
07|石油和天然气开采业|Extraction of petroleum and natural gas
071|石油开采|Extraction of petroleum
0711|陆地石油开采|Onshore extraction of petroleum
0712|海洋石油开采|Offshore extraction of petroleum
072|天然气开采|Extraction of natural gas
0721|陆地天然气开采|Onshore extraction of natural gas
0722|海洋天然气及可燃冰开采|Offshore extraction of natural gas and gas hydrates
08|黑色金属矿采选业|Mining and processing of ferrous metal ores
081|铁矿采选|Mining and dressing of iron ores
0810
082|锰矿、铬矿采选|Mining and dressing of manganese and chromium ores
0820
089|其他黑色金属矿采选|Mining and dressing of other ferrous metal ores
0890
09|有色金属矿采选业|Mining and processing of non-ferrous metal ores
091|常用有色金属矿采选|Mining and dressing of common non-ferrous metal ores
0911|铜矿采选|Mining and dressing of copper ores
0912|铅锌矿采选|Mining and dressing of lead and zinc ores
0913|镍钴矿采选|Mining and dressing of nickel and cobalt ores
0914|锡矿采选|Mining and dressing of tin ores
0915|锑矿采选|Mining and dressing of antimony ores
0916|铝矿采选|Mining and dressing of aluminium ores
0917|镁矿采选|Mining and dressing of magnesium ores
0919|其他常用有色金属矿采选|Mining and dressing of other common non-ferrous metal ores
092|贵金属矿采选|Mining and dressing of precious metal ores
0921|金矿采选|Mining and dressing of gold ores
0922|银矿采选|Mining and dressing of silver ores
0929|其他贵金属矿采选|Mining and dressing of other precious metal ores
093|稀有稀土金属矿采选|Mining and dressing of rare and rare earth metal ores
0931|钨钼矿采选|Mining and dressing of tungsten and molybdenum ores
0932|稀土金属矿采选|Mining and dressing of rare earth metal ores
0933|放射性金属矿采选|Mining and dressing of radioactive metal ores
0939|其他稀有金属矿采选|Mining and dressing of other rare metal ores
10|非金属矿采选业|Mining and processing of non-metal ores
101|土砂石开采|Quarrying of stone, sand and clay
1011|石灰石、石膏开采|Quarrying of limestone and gypsum
1012|建筑装饰用石开采|Quarrying of building and decorative stone
1013|耐火土石开采|Quarrying of refractory clay and stone
1019|粘土及其他土砂石开采|Quarrying of clay and other sand and stone
102|化学矿开采|Mining of chemical minerals
1020
103|采盐|Extraction of salt
1030
109|石棉及其他非金属矿采选|Mining and dressing of asbestos and other non-metal ores
1091|石棉、云母矿采选|Mining and dressing of asbestos and mica
1092|石墨、滑石采选|Mining and dressing of graphite and talc
1093|宝石、玉石采选|Mining and dressing of gemstones and jade
1099|其他未列明非金属矿采选|Mining and dressing of other non-metal ores not elsewhere classified
11|开采专业及辅助性活动|Professional and support activities for mining
111|煤炭开采和洗选专业及辅助性活动|Professional and support activities for coal mining and washing
1110
112|石油和天然气开采专业及辅助性活动|Professional and support activities for petroleum and natural gas extraction
1120
119|其他开采专业及辅助性活动|Professional and support activities for other mining
1190
12|其他采矿业|Other mining
120
1200
C|制造业|Manufacturing
13|农副食品加工业|Processing of food from agricultural products
131|谷物磨制|Grinding of grain
1311|稻谷加工|Processing of rice
1312|小麦加工|Processing of wheat
1313|玉米加工|Processing of maize
1314|杂粮加工|Processing of coarse grain
1319|其他谷物磨制|Grinding of other grain
132|饲料加工|Processing of feed
1321|宠物饲料加工|Processing of pet food
1329|其他饲料加工|Processing of other feed
133|植物油加工|Processing of vegetable oils
1331|食用植物油加工|Processing of edible vegetable oils
1332|非食用植物油加工|Processing of non-edible vegetable oils
134|制糖业|Manufacture of sugar
1340
135|屠宰及肉类加工|Slaughtering and processing of meat
1351|牲畜屠宰|Slaughtering of livestock
1352|禽类屠宰|Slaughtering of poultry
1353|肉制品及副产品加工|Processing of meat products and by-products
136|水产品加工|Processing of aquatic products
1361|水产品冷冻加工|Freezing of aquatic products
1362|鱼糜制品及水产品干腌制加工|Surimi products and drying and curing of aquatic products
1363|鱼油提取及制品制造|Extraction of fish oil and manufacture of fish oil products
1369|其他水产品加工|Other processing of aquatic products
137|蔬菜、菌类、水果和坚果加工|Processing of vegetables, fungi, fruit and nuts
1371|蔬菜加工|Processing of vegetables
1372|食用菌加工|Processing of edible fungi
1373|水果和坚果加工|Processing of fruit and nuts
139|其他农副食品加工|Other processing of food from agricultural products
1391|淀粉及淀粉制品制造|Manufacture of starch and starch products
1392|豆制品制造|Manufacture of bean products
1393|蛋品加工|Processing of egg products
1399|其他未列明农副食品加工|Other processing of food from agricultural products not elsewhere classified
14|食品制造业|Manufacture of foods
141|焙烤食品制造|Manufacture of bakery products
1411|糕点、面包制造|Manufacture of pastries and bread
1419|饼干及其他焙烤食品制造|Manufacture of biscuits and other bakery products
142|糖果、巧克力及蜜饯制造|Manufacture of sweets, chocolate and candied fruit
1421|糖果、巧克力制造|Manufacture of sweets and chocolate
1422|蜜饯制作|Making of candied fruit
143|方便食品制造|Manufacture of convenience foods
1431|米、面制品制造|Manufacture of rice and flour products
1432|速冻食品制造|Manufacture of quick-frozen food
1433|方便面制造|Manufacture of instant noodles
1439|其他方便食品制造|Manufacture of other convenience foods
144|乳制品制造|Manufacture of dairy products
1441|液体乳制造|Manufacture of liquid milk
1442|乳粉制造|Manufacture of milk powder
1449|其他乳制品制造|Manufacture of other dairy products
145|罐头食品制造|Manufacture of canned food
1451|肉、禽类罐头制造|Manufacture of canned meat and poultry
1452|水产品罐头制造|Manufacture of canned aquatic products
1453|蔬菜、水果罐头制造|Manufacture of canned vegetables and fruit
1459|其他罐头食品制造|Manufacture of other canned food
146|调味品、发酵制品制造|Manufacture of condiments and fermented products
1461|味精制造|Manufacture of monosodium glutamate
1462|酱油、食醋及类似制品制造|Manufacture of soy sauce, vinegar and similar products
1469|其他调味品、发酵制品制造|Manufacture of other condiments and fermented products
149|其他食品制造|Manufacture of other foods
1491|营养食品制造|Manufacture of nutritional food
1492|保健食品制造|Manufacture of health food
1493|冷冻饮品及食用冰制造|Manufacture of frozen drinks and edible ice
1494|盐加工|Processing of salt
1495|食品及饲料添加剂制造|Manufacture of food and feed additives
1499|其他未列明食品制造|Manufacture of other foods not elsewhere classified
15|酒、饮料和精制茶制造业|Manufacture of liquor, beverages and refined tea
151|酒的制造|Manufacture of alcoholic beverages
1511|酒精制造|Manufacture of alcohol
1512|白酒制造|Manufacture of white spirits
1513|啤酒制造|Manufacture of beer
1514|黄酒制造|Manufacture of yellow rice wine
1515|葡萄酒制造|Manufacture of grape wine
1519|其他酒制造|Manufacture of other alcoholic beverages
152|饮料制造|Manufacture of beverages
1521|碳酸饮料制造|Manufacture of carbonated beverages
1522|瓶（罐）装饮用水制造|Manufacture of bottled drinking water
1523|果菜汁及果菜汁饮料制造|Manufacture of fruit and vegetable juices and juice drinks
1524|含乳饮料和植物蛋白饮料制造|Manufacture of milk drinks and vegetable protein drinks
1525|固体饮料制造|Manufacture of powdered beverages
1529|茶饮料及其他饮料制造|Manufacture of tea beverages and other beverages
153|精制茶加工|Processing of refined tea
1530
16|烟草制品业|Manufacture of tobacco products
161|烟叶复烤|Redrying of tobacco leaves
1610
162|卷烟制造|Manufacture of cigarettes
1620
169|其他烟草制品制造|Manufacture of other tobacco products
1690
17|纺织业|Manufacture of textiles
171|棉纺织及印染精加工|Cotton spinning and weaving, dyeing and finishing
1711|棉纺纱加工|Cotton spinning
1712|棉织造加工|Cotton weaving
1713|棉印染精加工|Cotton dyeing, printing and finishing
172|毛纺织及染整精加工|Wool spinning and weaving, dyeing and finishing
1721|毛条和毛纱线加工|Processing of wool tops and wool yarn
1722|毛织造加工|Wool weaving
1723|毛染整精加工|Wool dyeing and finishing
173|麻纺织及染整精加工|Bast fibre spinning and weaving, dyeing and finishing
1731|麻纤维纺前加工和纺纱|Bast fibre processing before spinning, and spinning
1732|麻织造加工|Bast fibre weaving
1733|麻染整精加工|Bast fibre dyeing and finishing
174|丝绢纺织及印染精加工|Silk spinning and weaving, dyeing and finishing
1741|缫丝加工|Silk reeling
1742|绢纺和丝织加工|Silk spinning and weaving
1743|丝印染精加工|Silk dyeing, printing and finishing
175|化纤织造及印染精加工|Chemical fibre weaving, dyeing and finishing
1751|化纤织造加工|Chemical fibre weaving
1752|化纤织物染整精加工|Dyeing and finishing of chemical fibre fabrics
176|针织或钩针编织物及其制品制造|Manufacture of knitted or crocheted fabrics and articles
1761|针织或钩针编织物织造|Knitting or crocheting of fabrics
1762|针织或钩针编织物印染精加工|Dyeing, printing and finishing of knitted or crocheted fabrics
1763|针织或钩针编织品制造|Manufacture of knitted or crocheted articles
177|家用纺织制成品制造|Manufacture of household textile articles
1771|床上用品制造|Manufacture of bedding
1772|毛巾类制品制造|Manufacture of towels
1773|窗帘、布艺类产品制造|Manufacture of curtains and fabric furnishings
1779|其他家用纺织制成品制造|Manufacture of other household textile articles
178|产业用纺织制成品制造|Manufacture of industrial textile articles
1781|非织造布制造|Manufacture of non-wovens
1782|绳、索、缆制造|Manufacture of rope, cordage and cable
1783|纺织带和帘子布制造|Manufacture of textile tapes and tyre cord fabric
1784|篷、帆布制造|Manufacture of tarpaulins and canvas
1789|其他产业用纺织制成品制造|Manufacture of other industrial textile articles
18|纺织服装、服饰业|Manufacture of textile wearing apparel and accessories
181|机织服装制造|Manufacture of woven apparel
1811|运动机织服装制造|Manufacture of woven sportswear
1819|其他机织服装制造|Manufacture of other woven apparel
182|针织或钩针编织服装制造|Manufacture of knitted or crocheted apparel
1821|运动休闲针织服装制造|Manufacture of knitted sports and leisure wear
1829|其他针织或钩针编织服装制造|Manufacture of other knitted or crocheted apparel
183|服饰制造|Manufacture of clothing accessories
1830
19|皮革、毛皮、羽毛及其制品和制鞋业|Manufacture of leather, fur, feather and related products and footwear
191|皮革鞣制加工|Tanning of leather
1910
192|皮革制品制造|Manufacture of leather products
1921|皮革服装制造|Manufacture of leather garments
1922|皮箱、包（袋）制造|Manufacture of leather suitcases and bags
1923|皮手套及皮装饰制品制造|Manufacture of leather gloves and decorative leather goods
1929|其他皮革制品制造|Manufacture of other leather products
193|毛皮鞣制及制品加工|Tanning of fur and manufacture of fur products
1931|毛皮鞣制加工|Tanning of fur
1932|毛皮服装加工|Making of fur garments
1939|其他毛皮制品加工|Making of other fur products
194|羽毛(绒)加工及制品制造|Processing of feathers and down and manufacture of their products
1941|羽毛（绒）加工|Processing of feathers and down
1942|羽毛（绒）制品加工|Making of feather and down products
195|制鞋业|Manufacture of footwear
1951|纺织面料鞋制造|Manufacture of textile footwear
1952|皮鞋制造|Manufacture of leather footwear
1953|塑料鞋制造|Manufacture of plastic footwear
1954|橡胶鞋制造|Manufacture of rubber footwear
1959|其他制鞋业|Other manufacture of footwear
20|木材加工和木、竹、藤、棕、草制品业|Processing of timber, manufacture of wood, bamboo, rattan, palm and straw products
201|木材加工|Processing of timber
2011|锯材加工|Sawmilling
2012|木片加工|Processing of wood chips
2013|单板加工|Processing of veneer
2019|其他木材加工|Other processing of timber
202|人造板制造|Manufacture of wood-based panels
2021|胶合板制造|Manufacture of plywood
2022|纤维板制造|Manufacture of fibreboard
2023|刨花板制造|Manufacture of particleboard
2029|其他人造板制造|Manufacture of other wood-based panels
203|木质制品制造|Manufacture of wooden products
2031|建筑用木料及木材组件加工|Processing of structural timber and wooden components
2032|木门窗制造|Manufacture of wooden doors and windows
2033|木楼梯制造|Manufacture of wooden stairs
2034|木地板制造|Manufacture of wooden flooring
2035|木制容器制造|Manufacture of wooden containers
2039|软木制品及其他木制品制造|Manufacture of cork products and other wooden products
204|竹、藤、棕、草等制品制造|Manufacture of bamboo, rattan, palm and straw products
2041|竹制品制造|Manufacture of bamboo products
2042|藤制品制造|Manufacture of rattan products
2043|棕制品制造|Manufacture of palm products
2049|草及其他制品制造|Manufacture of straw and other plaited products
21|家具制造业|Manufacture of furniture
211|木质家具制造|Manufacture of wooden furniture
2110
212|竹、藤家具制造|Manufacture of bamboo and rattan furniture
2120
213|金属家具制造|Manufacture of metal furniture
2130
214|塑料家具制造|Manufacture of plastic furniture
2140
219|其他家具制造|Manufacture of other furniture
2190
22|造纸和纸制品业|Manufacture of paper and paper products
221|纸浆制造|Manufacture of pulp
2211|木竹浆制造|Manufacture of wood and bamboo pulp
2212|非木竹浆制造|Manufacture of non-wood pulp
222|造纸|Manufacture of paper
2221|机制纸及纸板制造|Manufacture of machine-made paper and paperboard
2222|手工纸制造|Manufacture of handmade paper
2223|加工纸制造|Manufacture of converted paper
223|纸制品制造|Manufacture of paper products
2231|纸和纸板容器制造|Manufacture of paper and paperboard containers
2239|其他纸制品制造|Manufacture of other paper products
23|印刷和记录媒介复制业|Printing and reproduction of recorded media
231|印刷|Printing
2311|书、报刊印刷|Printing of books, newspapers and periodicals
2312|本册印制|Printing of notebooks
2319|包装装潢及其他印刷|Packaging printing and other printing
232|装订及印刷相关服务|Binding and services related to printing
2320
233|记录媒介复制|Reproduction of recorded media
2330
24|文教、工美、体育和娱乐用品制造业|Manufacture of articles for culture, education, arts and crafts, sport and entertainment
241|文教办公用品制造|Manufacture of cultural, educational and office articles
2411|文具制造|Manufacture of stationery
2412|笔的制造|Manufacture of pens and pencils
2413|教学用模型及教具制造|Manufacture of teaching models and aids
2414|墨水、墨汁制造|Manufacture of ink
2419|其他文教办公用品制造|Manufacture of other cultural, educational and office articles
242|乐器制造|Manufacture of musical instruments
2421|中乐器制造|Manufacture of Chinese musical instruments
2422|西乐器制造|Manufacture of Western musical instruments
2423|电子乐器制造|Manufacture of electronic musical instruments
2429|其他乐器及零件制造|Manufacture of other musical instruments and parts
243|工艺美术及礼仪用品制造|Manufacture of arts and crafts and ceremonial articles
2431|雕塑工艺品制造|Manufacture of carved craft articles
2432|金属工艺品制造|Manufacture of metal craft articles
2433|漆器工艺品制造|Manufacture of lacquerware
2434|花画工艺品制造|Manufacture of artificial flowers and craft paintings
2435|天然植物纤维编织工艺品制造|Manufacture of craft articles woven of natural plant fibres
2436|抽纱刺绣工艺品制造|Manufacture of drawnwork and embroidery
2437|地毯、挂毯制造|Manufacture of carpets and tapestries
2438|珠宝首饰及有关物品制造|Manufacture of jewellery and related articles
2439|其他工艺美术及礼仪用品制造|Manufacture of other arts and crafts and ceremonial articles
244|体育用品制造|Manufacture of sports goods
2441|球类制造|Manufacture of balls
2442|专项运动器材及配件制造|Manufacture of equipment for particular sports and accessories
2443|健身器材制造|Manufacture of fitness equipment
2444|运动防护用具制造|Manufacture of protective sports gear
2449|其他体育用品制造|Manufacture of other sports goods
245|玩具制造|Manufacture of toys
2451|电玩具制造|Manufacture of electric toys
2452|塑胶玩具制造|Manufacture of plastic and rubber toys
2453|金属玩具制造|Manufacture of metal toys
2454|弹射玩具制造|Manufacture of projectile toys
2455|娃娃玩具制造|Manufacture of dolls
2456|儿童乘骑玩耍的童车类产品制造|Manufacture of ride-on toys and children's vehicles
2459|其他玩具制造|Manufacture of other toys
246|游艺器材及娱乐用品制造|Manufacture of amusement equipment and entertainment articles
2461|露天游乐场所游乐设备制造|Manufacture of outdoor amusement rides and equipment
2462|游艺用品及室内游艺器材制造|Manufacture of games and indoor amusement equipment
2469|其他娱乐用品制造|Manufacture of other entertainment articles
25|石油、煤炭及其他燃料加工业|Processing of petroleum, coal and other fuels
251|精炼石油产品制造|Manufacture of refined petroleum products
2511|原油加工及石油制品制造|Processing of crude oil and manufacture of petroleum products
2519|其他原油制造|Manufacture of other crude oil
252|煤炭加工|Processing of coal
2521|炼焦|Coking
2522|煤制合成气生产|Production of synthesis gas from coal
2523|煤制液体燃料生产|Production of liquid fuels from coal
2524|煤制品制造|Manufacture of coal products
2529|其他煤炭加工|Other processing of coal
253|核燃料加工|Processing of nuclear fuel
2530
254|生物质燃料加工|Processing of biomass fuel
2541|生物质液体燃料生产|Production of liquid biofuels
2542|生物质致密成型燃料加工|Processing of densified biomass fuel
26|化学原料和化学制品制造业|Manufacture of raw chemical materials and chemical products
261|基础化学原料制造|Manufacture of basic chemical materials
2611|无机酸制造|Manufacture of inorganic acids
2612|无机碱制造|Manufacture of inorganic alkalis
2613|无机盐制造|Manufacture of inorganic salts
2614|有机化学原料制造|Manufacture of organic chemical materials
2619|其他基础化学原料制造|Manufacture of other basic chemical materials
262|肥料制造|Manufacture of fertilizers
2621|氮肥制造|Manufacture of nitrogen fertilizers
2622|磷肥制造|Manufacture of phosphate fertilizers
2623|钾肥制造|Manufacture of potash fertilizers
2624|复混肥料制造|Manufacture of compound and mixed fertilizers
2625|有机肥料及微生物肥料制造|Manufacture of organic and microbial fertilizers
2629|其他肥料制造|Manufacture of other fertilizers
263|农药制造|Manufacture of pesticides
2631|化学农药制造|Manufacture of chemical pesticides
2632|生物化学农药及微生物农药制造|Manufacture of biochemical and microbial pesticides
264|涂料、油墨、颜料及类似产品制造|Manufacture of paints, inks, pigments and similar products
2641|涂料制造|Manufacture of paints and coatings
2642|油墨及类似产品制造|Manufacture of printing inks and similar products
2643|工业颜料制造|Manufacture of industrial pigments
2644|工艺美术颜料制造|Manufacture of artists' colours
2645|染料制造|Manufacture of dyes
2646|密封用填料及类似品制造|Manufacture of sealing fillers and similar products
265|合成材料制造|Manufacture of synthetic materials
2651|初级形态塑料及合成树脂制造|Manufacture of plastics in primary forms and synthetic resins
2652|合成橡胶制造|Manufacture of synthetic rubber
2653|合成纤维单（聚合）体制造|Manufacture of synthetic fibre monomers and polymers
2659|其他合成材料制造|Manufacture of other synthetic materials
266|专用化学产品制造|Manufacture of special chemical products
2661|化学试剂和助剂制造|Manufacture of chemical reagents and auxiliaries
2662|专项化学用品制造|Manufacture of speciality chemicals
2663|林产化学产品制造|Manufacture of forest chemical products
2664|文化用信息化学品制造|Manufacture of information chemicals for cultural use
2665|医学生产用信息化学品制造|Manufacture of information chemicals for medical and production use
2666|环境污染处理专用药剂材料制造|Manufacture of agents and materials for pollution treatment
2667|动物胶制造|Manufacture of animal glue
2669|其他专用化学产品制造|Manufacture of other special chemical products
267|炸药、火工及焰火产品制造|Manufacture of explosives, pyrotechnic products and fireworks
2671|炸药及火工产品制造|Manufacture of explosives and pyrotechnic products
2672|焰火、鞭炮产品制造|Manufacture of fireworks and firecrackers
268|日用化学产品制造|Manufacture of household chemical products
2681|肥皂及洗涤剂制造|Manufacture of soap and detergents
2682|化妆品制造|Manufacture of cosmetics
2683|口腔清洁用品制造|Manufacture of oral care products
2684|香料、香精制造|Manufacture of flavours and fragrances
2689|其他日用化学产品制造|Manufacture of other household chemical products
27|医药制造业|Manufacture of medicines
271|化学药品原料药制造|Manufacture of active pharmaceutical ingredients
2710
272|化学药品制剂制造|Manufacture of chemical pharmaceutical preparations
2720
273|中药饮片加工|Processing of prepared slices of Chinese medicine
2730
274|中成药生产|Production of Chinese patent medicines
2740
275|兽用药品制造|Manufacture of veterinary medicines
2750
276|生物药品制品制造|Manufacture of biological pharmaceutical products
2761|生物药品制造|Manufacture of biological medicines
2762|基因工程药物和疫苗制造|Manufacture of genetically engineered medicines and vaccines
277|卫生材料及医药用品制造|Manufacture of sanitary materials and medical supplies
2770
278|药用辅料及包装材料制造|Manufacture of pharmaceutical excipients and packaging materials|药用辅料及包装材料
2780|||药用辅料及包装材料
28|化学纤维制造业|Manufacture of chemical fibres
281|纤维素纤维原料及纤维制造|Manufacture of cellulose fibre materials and fibres
2811|化纤浆粕制造|Manufacture of dissolving pulp
2812|人造纤维（纤维素纤维）制造|Manufacture of man-made cellulosic fibres
282|合成纤维制造|Manufacture of synthetic fibres
2821|锦纶纤维制造|Manufacture of polyamide fibres
2822|涤纶纤维制造|Manufacture of polyester fibres
2823|腈纶纤维制造|Manufacture of acrylic fibres
2824|维纶纤维制造|Manufacture of vinylon fibres
2825|丙纶纤维制造|Manufacture of polypropylene fibres
2826|氨纶纤维制造|Manufacture of spandex fibres
2829|其他合成纤维制造|Manufacture of other synthetic fibres
283|生物基材料制造|Manufacture of bio-based materials
2831|生物基化学纤维制造|Manufacture of bio-based chemical fibres
2832|生物基、淀粉基新材料制造|Manufacture of new bio-based and starch-based materials
29|橡胶和塑料制品业|Manufacture of rubber and plastics products
291|橡胶制品业|Manufacture of rubber products
2911|轮胎制造|Manufacture of tyres
2912|橡胶板、管、带制造|Manufacture of rubber plates, tubes and belts
2913|橡胶零件制造|Manufacture of rubber parts
2914|再生橡胶制造|Manufacture of reclaimed rubber
2915|日用及医用橡胶制品制造|Manufacture of rubber products for household and medical use
2916|运动场地用塑胶制造|Manufacture of synthetic surfaces for sports grounds
2919|其他橡胶制品制造|Manufacture of other rubber products
292|塑料制品业|Manufacture of plastics products
2921|塑料薄膜制造|Manufacture of plastic film
2922|塑料板、管、型材制造|Manufacture of plastic plates, tubes and profiles
2923|塑料丝、绳及编织品制造|Manufacture of plastic filaments, ropes and woven articles
2924|泡沫塑料制造|Manufacture of foam plastics
2925|塑料人造革、合成革制造|Manufacture of artificial and synthetic leather
2926|塑料包装箱及容器制造|Manufacture of plastic packing cases and containers
2927|日用塑料制品制造|Manufacture of plastic household articles
2928|人造草坪制造|Manufacture of artificial turf
2929|塑料零件及其他塑料制品制造|Manufacture of plastic parts and other plastics products
30|非金属矿物制品业|Manufacture of non-metallic mineral products
301|水泥、石灰和石膏制造|Manufacture of cement, lime and gypsum
3011|水泥制造|Manufacture of cement
3012|石灰和石膏制造|Manufacture of lime and gypsum
302|石膏、水泥制品及类似制品制造|Manufacture of gypsum products, cement products and the like
3021|水泥制品制造|Manufacture of cement products
3022|砼结构构件制造|Manufacture of concrete structural members
3023|石棉水泥制品制造|Manufacture of asbestos cement products
3024|轻质建筑材料制造|Manufacture of lightweight building materials
3029|其他水泥类似制品制造|Manufacture of other products similar to cement products
303|砖瓦、石材等建筑材料制造|Manufacture of bricks, tiles, stone and other building materials
3031|粘土砖瓦及建筑砌块制造|Manufacture of clay bricks, tiles and building blocks
3032|建筑用石加工|Processing of building stone
3033|防水建筑材料制造|Manufacture of waterproof building materials
3034|隔热和隔音材料制造|Manufacture of heat and sound insulation materials
3039|其他建筑材料制造|Manufacture of other building materials
304|玻璃制造|Manufacture of glass
3041|平板玻璃制造|Manufacture of flat glass
3042|特种玻璃制造|Manufacture of special glass
3049|其他玻璃制造|Manufacture of other glass
305|玻璃制品制造|Manufacture of glass products
3051|技术玻璃制品制造|Manufacture of technical glass products
3052|光学玻璃制造|Manufacture of optical glass
3053|玻璃仪器制造|Manufacture of glass instruments
3054|日用玻璃制品制造|Manufacture of household glassware
3055|玻璃包装容器制造|Manufacture of glass packaging containers
3056|玻璃保温容器制造|Manufacture of vacuum flasks and other insulating glass vessels
3057|制镜及类似品加工|Making of mirrors and the like
3059|其他玻璃制品制造|Manufacture of other glass products
306|玻璃纤维和玻璃纤维增强塑料制品制造|Manufacture of glass fibre and glass fibre reinforced plastics
3061|玻璃纤维及制品制造|Manufacture of glass fibre and its products
3062|玻璃纤维增强塑料制品制造|Manufacture of glass fibre reinforced plastic products
307|陶瓷制品制造|Manufacture of ceramic products
3071|建筑陶瓷制品制造|Manufacture of building ceramics
3072|卫生陶瓷制品制造|Manufacture of sanitary ceramics
3073|特种陶瓷制品制造|Manufacture of special ceramics
3074|日用陶瓷制品制造|Manufacture of household ceramics
3075|陈设艺术陶瓷制造|Manufacture of decorative and art ceramics
3076|园艺陶瓷制造|Manufacture of garden ceramics
3079|其他陶瓷制品制造|Manufacture of other ceramic products
308|耐火材料制品制造|Manufacture of refractory products
3081|石棉制品制造|Manufacture of asbestos products
3082|云母制品制造|Manufacture of mica products
3089|耐火陶瓷制品及其他耐火材料制造|Manufacture of refractory ceramics and other refractory materials
309|石墨及其他非金属矿物制品制造|Manufacture of graphite and other non-metallic mineral products
3091|石墨及碳素制品制造|Manufacture of graphite and carbon products
3099|其他非金属矿物制品制造|Manufacture of other non-metallic mineral products
31|黑色金属冶炼和压延加工业|Smelting and pressing of ferrous metals
311|炼铁|Iron making
3110
312|炼钢|Steel making
3120
313|钢压延加工|Rolling of steel
3130
314|铁合金冶炼|Smelting of ferroalloys
3140
32|有色金属冶炼和压延加工业|Smelting and pressing of non-ferrous metals
321|常用有色金属冶炼|Smelting of common non-ferrous metals
3211|铜冶炼|Smelting of copper
3212|铅锌冶炼|Smelting of lead and zinc
3213|镍钴冶炼|Smelting of nickel and cobalt
3214|锡冶炼|Smelting of tin
3215|锑冶炼|Smelting of antimony
3216|铝冶炼|Smelting of aluminium
3217|镁冶炼|Smelting of magnesium
3218|硅冶炼|Smelting of silicon
3219|其他常用有色金属冶炼|Smelting of other common non-ferrous metals
322|贵金属冶炼|Smelting of precious metals
3221|金冶炼|Smelting of gold
3222|银冶炼|Smelting of silver
3229|其他贵金属冶炼|Smelting of other precious metals
323|稀有稀土金属冶炼|Smelting of rare and rare earth metals
3231|钨钼冶炼|Smelting of tungsten and molybdenum
3232|稀土金属冶炼|Smelting of rare earth metals
3239|其他稀有金属冶炼|Smelting of other rare metals
324|有色金属合金制造|Manufacture of non-ferrous metal alloys
3240
325|有色金属压延加工|Rolling and pressing of non-ferrous metals
3251|铜压延加工|Rolling and pressing of copper
3252|铝压延加工|Rolling and pressing of aluminium
3253|贵金属压延加工|Rolling and pressing of precious metals
3254|稀有稀土金属压延加工|Rolling and pressing of rare and rare earth metals
3259|其他有色金属压延加工|Rolling and pressing of other non-ferrous metals
33|金属制品业|Manufacture of metal products
331|结构性金属制品制造|Manufacture of structural metal products
3311|金属结构制造|Manufacture of metal structures
3312|金属门窗制造|Manufacture of metal doors and windows
332|金属工具制造|Manufacture of metal tools
3321|切削工具制造|Manufacture of cutting tools
3322|手工具制造|Manufacture of hand tools
3323|农用及园林用金属工具制造|Manufacture of metal tools for farming and gardening
3324|刀剪及类似日用金属工具制造|Manufacture of knives, scissors and similar household metal tools
3329|其他金属工具制造|Manufacture of other metal tools
333|集装箱及金属包装容器制造|Manufacture of freight containers and metal packaging containers
3331|集装箱制造|Manufacture of freight containers
3332|金属压力容器制造|Manufacture of metal pressure vessels
3333|金属包装容器及材料制造|Manufacture of metal packaging containers and materials
334|金属丝绳及其制品制造|Manufacture of metal wire, rope and their products
3340
335|建筑、安全用金属制品制造|Manufacture of metal products for building and safety
3351|建筑、家具用金属配件制造|Manufacture of metal fittings for buildings and furniture
3352|建筑装饰及水暖管道零件制造|Manufacture of metal parts for building decoration, plumbing and heating
3353|安全、消防用金属制品制造|Manufacture of metal products for safety and fire fighting
3359|其他建筑、安全用金属制品制造|Manufacture of other metal products for building and safety
336|金属表面处理及热处理加工|Surface treatment and heat treatment of metals
3360
337|搪瓷制品制造|Manufacture of enamel products
3371|生产专用搪瓷制品制造|Manufacture of enamel products for production use
3372|建筑装饰搪瓷制品制造|Manufacture of enamel products for building decoration
3373|搪瓷卫生洁具制造|Manufacture of enamel sanitary ware
3379|搪瓷日用品及其他搪瓷制品制造|Manufacture of enamel household articles and other enamel products
338|金属制日用品制造|Manufacture of metal household articles
3381|金属制厨房用器具制造|Manufacture of metal kitchen utensils
3382|金属制餐具和器皿制造|Manufacture of metal tableware and vessels
3383|金属制卫生器具制造|Manufacture of metal sanitary ware
3389|其他金属制日用品制造|Manufacture of other metal household articles
339|铸造及其他金属制品制造|Casting and manufacture of other metal products
3391|黑色金属铸造|Casting of ferrous metals
3392|有色金属铸造|Casting of non-ferrous metals
3393|锻件及粉末冶金制品制造|Manufacture of forgings and powder metallurgy products
3394|交通及公共管理用金属标牌制造|Manufacture of metal signs for traffic and public administration
3399|其他未列明金属制品制造|Manufacture of other metal products not elsewhere classified
34|通用设备制造业|Manufacture of general purpose machinery
341|锅炉及原动设备制造|Manufacture of boilers and prime movers
3411|锅炉及辅助设备制造|Manufacture of boilers and auxiliary equipment
3412|内燃机及配件制造|Manufacture of internal combustion engines and parts
3413|汽轮机及辅机制造|Manufacture of steam turbines and auxiliaries
3414|水轮机及辅机制造|Manufacture of water turbines and auxiliaries
3415|风能原动设备制造|Manufacture of wind power prime movers
3419|其他原动设备制造|Manufacture of other prime movers
342|金属加工机械制造|Manufacture of metalworking machinery
3421|金属切削机床制造|Manufacture of metal cutting machine tools
3422|金属成形机床制造|Manufacture of metal forming machine tools
3423|铸造机械制造|Manufacture of foundry machinery
3424|金属切割及焊接设备制造|Manufacture of metal cutting and welding equipment
3425|机床功能部件及附件制造|Manufacture of functional parts and attachments for machine tools
3429|其他金属加工机械制造|Manufacture of other metalworking machinery
343|物料搬运设备制造|Manufacture of material handling equipment
3431|轻小型起重设备制造|Manufacture of light lifting equipment
3432|生产专用起重机制造|Manufacture of cranes for production use
3433|生产专用车辆制造|Manufacture of industrial vehicles
3434|连续搬运设备制造|Manufacture of continuous handling equipment
3435|电梯、自动扶梯及升降机制造|Manufacture of lifts, escalators and hoists
3436|客运索道制造|Manufacture of passenger ropeways
3437|机械式停车设备制造|Manufacture of mechanical parking equipment
3439|其他物料搬运设备制造|Manufacture of other material handling equipment
344|泵、阀门、压缩机及类似机械制造|Manufacture of pumps, valves, compressors and similar machinery
3441|泵及真空设备制造|Manufacture of pumps and vacuum equipment
3442|气体压缩机械制造|Manufacture of gas compressors
3443|阀门和旋塞制造|Manufacture of valves and cocks
3444|液压动力机械及元件制造|Manufacture of hydraulic power machinery and components
3445|液力动力机械及元件制造|Manufacture of hydrodynamic power machinery and components|液力动力机械元件制造
3446|气压动力机械及元件制造|Manufacture of pneumatic power machinery and components
345|轴承、齿轮和传动部件制造|Manufacture of bearings, gears and transmission parts
3451|滚动轴承制造|Manufacture of rolling bearings
3452|滑动轴承制造|Manufacture of plain bearings
3453|齿轮及齿轮减、变速箱制造|Manufacture of gears, reducers and gearboxes
3459|其他传动部件制造|Manufacture of other transmission parts
346|烘炉、风机、包装等设备制造|Manufacture of ovens, fans, packaging machinery and the like
3461|烘炉、熔炉及电炉制造|Manufacture of ovens, furnaces and electric furnaces
3462|风机、风扇制造|Manufacture of blowers and fans
3463|气体、液体分离及纯净设备制造|Manufacture of gas and liquid separation and purification equipment
3464|制冷、空调设备制造|Manufacture of refrigeration and air conditioning equipment
3465|风动和电动工具制造|Manufacture of pneumatic and power tools
3466|喷枪及类似器具制造|Manufacture of spray guns and similar appliances
3467|包装专用设备制造|Manufacture of packaging machinery
347|文化、办公用机械制造|Manufacture of cultural and office machinery
3471|电影机械制造|Manufacture of film machinery
3472|幻灯及投影设备制造|Manufacture of slide and projection equipment
3473|照相机及器材制造|Manufacture of cameras and equipment
3474|复印和胶印设备制造|Manufacture of copying and offset printing equipment
3475|计算器及货币专用设备制造|Manufacture of calculators and currency handling equipment
3479|其他文化、办公用机械制造|Manufacture of other cultural and office machinery
348|通用零部件制造|Manufacture of general machine parts
3481|金属密封件制造|Manufacture of metal seals
3482|紧固件制造|Manufacture of fasteners
3483|弹簧制造|Manufacture of springs
3484|机械零部件加工|Machining of mechanical parts
3489|其他通用零部件制造|Manufacture of other general machine parts
349|其他通用设备制造业|Manufacture of other general purpose machinery
3491|工业机器人制造|Manufacture of industrial robots
3492|特殊作业机器人制造|Manufacture of special task robots
3493|增材制造装备制造|Manufacture of additive manufacturing equipment
3499|其他未列明通用设备制造业|Manufacture of other general purpose machinery not elsewhere classified
35|专用设备制造业|Manufacture of special purpose machinery
351|采矿、冶金、建筑专用设备制造|Manufacture of special equipment for mining, metallurgy and construction
3511|矿山机械制造|Manufacture of mining machinery
3512|石油钻采专用设备制造|Manufacture of special equipment for oil drilling and production
3513|深海石油钻探设备制造|Manufacture of deep-sea oil drilling equipment
3514|建筑工程用机械制造|Manufacture of construction machinery
3515|建筑材料生产专用机械制造|Manufacture of machinery for producing building materials
3516|冶金专用设备制造|Manufacture of special equipment for metallurgy
3517|隧道施工专用机械制造|Manufacture of tunnelling machinery
352|化工、木材、非金属加工专用设备制造|Manufacture of special equipment for chemicals, timber and non-metals
3521|炼油、化工生产专用设备制造|Manufacture of special equipment for oil refining and chemicals
3522|橡胶加工专用设备制造|Manufacture of special equipment for rubber processing
3523|塑料加工专用设备制造|Manufacture of special equipment for plastics processing
3524|木竹材加工机械制造|Manufacture of wood and bamboo working machinery
3525|模具制造|Manufacture of moulds
3529|其他非金属加工专用设备制造|Manufacture of special equipment for processing other non-metals
353|食品、饮料、烟草及饲料生产专用设备制造|Manufacture of special equipment for food, beverages, tobacco and feed
3531|食品、酒、饮料及茶生产专用设备制造|Manufacture of special equipment for food, liquor, beverages and tea
3532|农副食品加工专用设备制造|Manufacture of special equipment for processing farm products
3533|烟草生产专用设备制造|Manufacture of special equipment for tobacco
3534|饲料生产专用设备制造|Manufacture of special equipment for feed
354|印刷、制药、日化及日用品生产专用设备制造|Manufacture of special equipment for printing, pharmaceuticals and household products
3541|制浆和造纸专用设备制造|Manufacture of special equipment for pulp and paper
3542|印刷专用设备制造|Manufacture of special equipment for printing
3543|日用化工专用设备制造|Manufacture of special equipment for household chemicals
3544|制药专用设备制造|Manufacture of special equipment for pharmaceuticals
3545|照明器具生产专用设备制造|Manufacture of special equipment for producing lighting appliances
3546|玻璃、陶瓷和搪瓷制品生产专用设备制造|Manufacture of special equipment for glass, ceramics and enamel
3549|其他日用品生产专用设备制造|Manufacture of special equipment for other household products
355|纺织、服装和皮革加工专用设备制造|Manufacture of special equipment for textiles, clothing and leather
3551|纺织专用设备制造|Manufacture of special equipment for textiles
3552|皮革、毛皮及其制品加工专用设备制造|Manufacture of special equipment for leather and fur
3553|缝制机械制造|Manufacture of sewing machinery
3554|洗涤机械制造|Manufacture of laundry machinery
356|电子和电工机械专用设备制造|Manufacture of special equipment for electronics and electrical machinery
3561|电工机械专用设备制造|Manufacture of special equipment for electrical machinery
3562|半导体器件专用设备制造|Manufacture of special equipment for semiconductor devices
3563|电子元器件与机电组件设备制造|Manufacture of equipment for electronic and electromechanical components
3569|其他电子专用设备制造|Manufacture of other special equipment for electronics
357|农、林、牧、渔专用机械制造|Manufacture of machinery for agriculture, forestry, animal husbandry and fishery
3571|拖拉机制造|Manufacture of tractors
3572|机械化农业及园艺机具制造|Manufacture of mechanized farming and gardening equipment
3573|营林及木竹采伐机械制造|Manufacture of forestry and wood and bamboo felling machinery
3574|畜牧机械制造|Manufacture of animal husbandry machinery
3575|渔业机械制造|Manufacture of fishery machinery
3576|农林牧渔机械配件制造|Manufacture of parts for agricultural, forestry, husbandry and fishery machinery
3577|棉花加工机械制造|Manufacture of cotton processing machinery
3579|其他农、林、牧、渔业机械制造|Manufacture of other machinery for agriculture, forestry, animal husbandry and fishery
358|医疗仪器设备及器械制造|Manufacture of medical instruments and appliances
3581|医疗诊断、监护及治疗设备制造|Manufacture of medical diagnostic, monitoring and treatment equipment
3582|口腔科用设备及器具制造|Manufacture of dental equipment and instruments
3583|医疗实验室及医用消毒设备和器具制造|Manufacture of medical laboratory and sterilizing equipment
3584|医疗、外科及兽医用器械制造|Manufacture of medical, surgical and veterinary instruments
3585|机械治疗及病房护理设备制造|Manufacture of mechanotherapy and ward nursing equipment
3586|康复辅具制造|Manufacture of rehabilitation aids
3587|眼镜制造|Manufacture of spectacles
3589|其他医疗设备及器械制造|Manufacture of other medical equipment and instruments
359|环保、邮政、社会公共服务及其他专用设备制造|Manufacture of special equipment for environmental protection, post, public services and others
3591|环境保护专用设备制造|Manufacture of special equipment for environmental protection
3592|地质勘查专用设备制造|Manufacture of special equipment for geological prospecting
3593|邮政专用机械及器材制造|Manufacture of postal machinery and equipment
3594|商业、饮食、服务专用设备制造|Manufacture of special equipment for commerce, catering and services
3595|社会公共安全设备及器材制造|Manufacture of public security equipment
3596|交通安全、管制及类似专用设备制造|Manufacture of equipment for traffic safety and control
3597|水资源专用机械制造|Manufacture of special machinery for water resources
3599|其他专用设备制造|Manufacture of other special purpose machinery
36|汽车制造业|Manufacture of motor vehicles
361|汽车整车制造|Manufacture of complete motor vehicles
3611|汽柴油车整车制造|Manufacture of petrol and diesel vehicles
3612|新能源车整车制造|Manufacture of new energy vehicles
362|汽车用发动机制造|Manufacture of motor vehicle engines
3620
363|改装汽车制造|Manufacture of modified motor vehicles
3630
364|低速汽车制造|Manufacture of low-speed vehicles
3640
365|电车制造|Manufacture of trams and trolleybuses
3650
366|汽车车身、挂车制造|Manufacture of motor vehicle bodies and trailers
3660
367|汽车零部件及配件制造|Manufacture of motor vehicle parts and accessories
3670
37|铁路、船舶、航空航天和其他运输设备制造业|Manufacture of railway, ship, aerospace and other transport equipment
371|铁路运输设备制造|Manufacture of railway transport equipment
3711|高铁车组制造|Manufacture of high-speed trainsets
3712|铁路机车车辆制造|Manufacture of railway locomotives and rolling stock
3713|窄轨机车车辆制造|Manufacture of narrow-gauge locomotives and rolling stock
3714|高铁设备、配件制造|Manufacture of high-speed railway equipment and parts
3715|铁路机车车辆配件制造|Manufacture of parts for railway locomotives and rolling stock
3716|铁路专用设备及器材、配件制造|Manufacture of special railway equipment, materials and parts
3719|其他铁路运输设备制造|Manufacture of other railway transport equipment
372|城市轨道交通设备制造|Manufacture of urban rail transit equipment
3720
373|船舶及相关装置制造|Manufacture of ships and related devices
3731|金属船舶制造|Manufacture of metal ships
3732|非金属船舶制造|Manufacture of non-metal ships
3733|娱乐船和运动船制造|Manufacture of pleasure and sporting boats
3734|船用配套设备制造|Manufacture of marine equipment
3735|船舶改装|Ship conversion
3736|船舶拆除|Ship breaking
3737|海洋工程装备制造|Manufacture of ocean engineering equipment
3739|航标器材及其他相关装置制造|Manufacture of navigation marks and other related devices
374|航空、航天器及设备制造|Manufacture of aircraft, spacecraft and equipment
3741|飞机制造|Manufacture of aircraft
3742|航天器及运载火箭制造|Manufacture of spacecraft and launch vehicles
3743|航天相关设备制造|Manufacture of equipment related to space flight
3744|航空相关设备制造|Manufacture of equipment related to aviation
3749|其他航空航天器制造|Manufacture of other aircraft and spacecraft
375|摩托车制造|Manufacture of motorcycles
3751|摩托车整车制造|Manufacture of complete motorcycles
3752|摩托车零部件及配件制造|Manufacture of motorcycle parts and accessories
376|自行车和残疾人座车制造|Manufacture of bicycles and invalid carriages
3761|自行车制造|Manufacture of bicycles
3762|残疾人座车制造|Manufacture of invalid carriages
377|助动车制造|Manufacture of mopeds and electric bicycles
3770
378|非公路休闲车及零配件制造|Manufacture of off-road leisure vehicles and parts
3780
379|潜水救捞及其他未列明运输设备制造|Manufacture of diving, salvage and other transport equipment
3791|潜水装备制造|Manufacture of diving equipment
3792|水下救捞装备制造|Manufacture of underwater salvage equipment
3799|其他未列明运输设备制造|Manufacture of other transport equipment not elsewhere classified
38|电气机械和器材制造业|Manufacture of electrical machinery and equipment
381|电机制造|Manufacture of electric motors and generators
3811|发电机及发电机组制造|Manufacture of generators and generator sets
3812|电动机制造|Manufacture of electric motors
3813|微特电机及组件制造|Manufacture of micro and special motors and assemblies
3819|其他电机制造|Manufacture of other electrical machines
382|输配电及控制设备制造|Manufacture of power transmission, distribution and control equipment
3821|变压器、整流器和电感器制造|Manufacture of transformers, rectifiers and inductors
3822|电容器及其配套设备制造|Manufacture of capacitors and associated equipment
3823|配电开关控制设备制造|Manufacture of distribution switchgear and control equipment
3824|电力电子元器件制造|Manufacture of power electronic components
3825|光伏设备及元器件制造|Manufacture of photovoltaic equipment and components
3829|其他输配电及控制设备制造|Manufacture of other power transmission, distribution and control equipment
383|电线、电缆、光缆及电工器材制造|Manufacture of wires, cables, optical cables and electrical materials
3831|电线、电缆制造|Manufacture of electric wires and cables
3832|光纤制造|Manufacture of optical fibres
3833|光缆制造|Manufacture of optical cables
3834|绝缘制品制造|Manufacture of insulating products
3839|其他电工器材制造|Manufacture of other electrical materials
384|电池制造|Manufacture of batteries
3841|锂离子电池制造|Manufacture of lithium-ion batteries
3842|镍氢电池制造|Manufacture of nickel-metal hydride batteries
3843|铅蓄电池制造|Manufacture of lead-acid batteries
3844|锌锰电池制造|Manufacture of zinc-manganese batteries
3849|其他电池制造|Manufacture of other batteries
385|家用电力器具制造|Manufacture of household electric appliances
3851|家用制冷电器具制造|Manufacture of household refrigerating appliances
3852|家用空气调节器制造|Manufacture of household air conditioners
3853|家用通风电器具制造|Manufacture of household ventilating appliances
3854|家用厨房电器具制造|Manufacture of household kitchen electric appliances
3855|家用清洁卫生电器具制造|Manufacture of household cleaning and sanitary electric appliances
3856|家用美容、保健护理电器具制造|Manufacture of household beauty and health care electric appliances
3857|家用电力器具专用配件制造|Manufacture of parts for household electric appliances
3859|其他家用电力器具制造|Manufacture of other household electric appliances
386|非电力家用器具制造|Manufacture of non-electric household appliances
3861|燃气及类似能源家用器具制造|Manufacture of gas and similar household appliances
3862|太阳能器具制造|Manufacture of solar appliances
3869|其他非电力家用器具制造|Manufacture of other non-electric household appliances
387|照明器具制造|Manufacture of lighting appliances
3871|电光源制造|Manufacture of electric light sources
3872|照明灯具制造|Manufacture of lighting fixtures
3873|舞台及场地用灯制造|Manufacture of lamps for stages and venues
3874|智能照明器具制造|Manufacture of smart lighting appliances
3879|灯用电器附件及其他照明器具制造|Manufacture of electrical accessories for lamps and other lighting appliances
389|其他电气机械及器材制造|Manufacture of other electrical machinery and equipment
3891|电气信号设备装置制造|Manufacture of electric signalling equipment
3899|其他未列明电气机械及器材制造|Manufacture of other electrical machinery and equipment not elsewhere classified
39|计算机、通信和其他电子设备制造业|Manufacture of computers, communication and other electronic equipment
391|计算机制造|Manufacture of computers
3911|计算机整机制造|Manufacture of complete computers
3912|计算机零部件制造|Manufacture of computer parts
3913|计算机外围设备制造|Manufacture of computer peripherals
3914|工业控制计算机及系统制造|Manufacture of industrial control computers and systems
3915|信息安全设备制造|Manufacture of information security equipment
3919|其他计算机制造|Manufacture of other computers
392|通信设备制造|Manufacture of communication equipment
3921|通信系统设备制造|Manufacture of communication system equipment
3922|通信终端设备制造|Manufacture of communication terminal equipment
393|广播电视设备制造|Manufacture of broadcasting and television equipment
3931|广播电视节目制作及发射设备制造|Manufacture of broadcasting and television production and transmission equipment
3932|广播电视接收设备制造|Manufacture of broadcasting and television receiving equipment
3933|广播电视专用配件制造|Manufacture of special parts for broadcasting and television
3934|专业音响设备制造|Manufacture of professional audio equipment
3939|应用电视设备及其他广播电视设备制造|Manufacture of applied television equipment and other broadcasting and television equipment
394|雷达及配套设备制造|Manufacture of radar and associated equipment
3940
395|非专业视听设备制造|Manufacture of non-professional audio-visual equipment
3951|电视机制造|Manufacture of television sets
3952|音响设备制造|Manufacture of audio equipment
3953|影视录放设备制造|Manufacture of video recording and playing equipment
396|智能消费设备制造|Manufacture of smart consumer devices
3961|可穿戴智能设备制造|Manufacture of wearable smart devices
3962|智能车载设备制造|Manufacture of smart in-vehicle devices
3963|智能无人飞行器制造|Manufacture of smart unmanned aerial vehicles
3964|服务消费机器人制造|Manufacture of service and consumer robots
3969|其他智能消费设备制造|Manufacture of other smart consumer devices
397|电子器件制造|Manufacture of electronic devices
3971|电子真空器件制造|Manufacture of electronic vacuum devices
3972|半导体分立器件制造|Manufacture of discrete semiconductor devices
3973|集成电路制造|Manufacture of integrated circuits
3974|显示器件制造|Manufacture of display devices
3975|半导体照明器件制造|Manufacture of semiconductor lighting devices
3976|光电子器件制造|Manufacture of optoelectronic devices
3979|其他电子器件制造|Manufacture of other electronic devices
398|电子元件及电子专用材料制造|Manufacture of electronic components and special electronic materials
3981|电阻电容电感元件制造|Manufacture of resistors, capacitors and inductors
3982|电子电路制造|Manufacture of electronic circuits
3983|敏感元件及传感器制造|Manufacture of sensitive components and sensors
3984|电声器件及零件制造|Manufacture of electroacoustic devices and parts
3985|电子专用材料制造|Manufacture of special electronic materials
3989|其他电子元件制造|Manufacture of other electronic components
399|其他电子设备制造|Manufacture of other electronic equipment
3990
40|仪器仪表制造业|Manufacture of measuring instruments and meters
401|通用仪器仪表制造|Manufacture of general purpose instruments and meters
4011|工业自动控制系统装置制造|Manufacture of industrial automatic control systems
4012|电工仪器仪表制造|Manufacture of electrical instruments and meters
4013|绘图、计算及测量仪器制造|Manufacture of drawing, calculating and measuring instruments
4014|实验分析仪器制造|Manufacture of laboratory analytical instruments
4015|试验机制造|Manufacture of testing machines
4016|供应用仪器仪表制造|Manufacture of supply meters and instruments
4019|其他通用仪器制造|Manufacture of other general purpose instruments
402|专用仪器仪表制造|Manufacture of special purpose instruments and meters
4021|环境监测专用仪器仪表制造|Manufacture of environmental monitoring instruments and meters
4022|运输设备及生产用计数仪表制造|Manufacture of counting meters for transport equipment and production
4023|导航、测绘、气象及海洋专用仪器制造|Manufacture of navigation, surveying, meteorological and marine instruments
4024|农林牧渔专用仪器仪表制造|Manufacture of instruments and meters for agriculture, forestry, husbandry and fishery
4025|地质勘探和地震专用仪器制造|Manufacture of geological and seismic instruments
4026|教学专用仪器制造|Manufacture of teaching instruments
4027|核子及核辐射测量仪器制造|Manufacture of nuclear radiation measuring instruments
4028|电子测量仪器制造|Manufacture of electronic measuring instruments
4029|其他专用仪器制造|Manufacture of other special purpose instruments
403|钟表与计时仪器制造|Manufacture of clocks, watches and timing instruments
4030
404|光学仪器制造|Manufacture of optical instruments
4040
405|衡器制造|Manufacture of weighing instruments
4050
409|其他仪器仪表制造业|Manufacture of other instruments and meters
4090
41|其他制造业|Other manufacturing
411|日用杂品制造|Manufacture of daily sundries
4111|鬃毛加工、制刷及清扫工具制造|Processing of bristles and manufacture of brushes and cleaning tools
4119|其他日用杂品制造|Manufacture of other daily sundries
412|核辐射加工|Nuclear irradiation processing
4120
419|其他未列明制造业|Other manufacturing not elsewhere classified
4190
42|废弃资源综合利用业|Comprehensive utilization of waste resources
421|金属废料和碎屑加工处理|Processing of metal waste and scrap
4210
422|非金属废料和碎屑加工处理|Processing of non-metal waste and scrap
4220
43|金属制品、机械和设备修理业|Repair of metal products, machinery and equipment
431|金属制品修理|Repair of metal products
4310
432|通用设备修理|Repair of general purpose machinery
4320
433|专用设备修理|Repair of special purpose machinery
4330
434|铁路、船舶、航空航天等运输设备修理|Repair of railway, ship, aerospace and other transport equipment
4341|铁路运输设备修理|Repair of railway transport equipment
4342|船舶修理|Repair of ships
4343|航空航天器修理|Repair of aircraft and spacecraft
4349|其他运输设备修理|Repair of other transport equipment
435|电气设备修理|Repair of electrical equipment
4350
436|仪器仪表修理|Repair of instruments and meters
4360
439|其他机械和设备修理业|Repair of other machinery and equipment
4390
D|电力、热力、燃气及水生产和供应业|Production and supply of electricity, heat, gas and water
44|电力、热力生产和供应业|Production and supply of electric power and heat
441|电力生产|Electric power generation
4411|火力发电|Thermal power generation
4412|热电联产|Combined heat and power generation
4413|水力发电|Hydropower generation
4414|核力发电|Nuclear power generation
4415|风力发电|Wind power generation
4416|太阳能发电|Solar power generation
4417|生物质能发电|Biomass power generation
4419|其他电力生产|Other electric power generation
442|电力供应|Electric power supply
4420
443|热力生产和供应|Production and supply of heat
4430
45|燃气生产和供应业|Production and supply of gas
451
4511|天然气生产和供应业|Production and supply of natural gas
4512|液化石油气生产和供应业|Production and supply of liquefied petroleum gas
4513|煤气生产和供应业|Production and supply of coal gas
452|生物质燃气生产和供应业|Production and supply of biogas
4520
46|水的生产和供应业|Production and supply of water
461|自来水生产和供应|Production and supply of tap water
4610
462|污水处理及其再生利用|Sewage treatment and recycling
4620
463|海水淡化处理|Desalination of seawater
4630
469|其他水的处理、利用与分配|Treatment, use and distribution of other water
4690
E|建筑业|Construction
47|房屋建筑业|Construction of buildings
471|住宅房屋建筑|Construction of residential buildings
4710
472|体育场馆建筑|Construction of sports venues
4720
479|其他房屋建筑业|Construction of other buildings
4790
48|土木工程建筑业|Civil engineering
481|铁路、道路、隧道和桥梁工程建筑|Construction of railways, roads, tunnels and bridges
4811|铁路工程建筑|Construction of railways
4812|公路工程建筑|Construction of highways
4813|市政道路工程建筑|Construction of municipal roads
4814|城市轨道交通工程建筑|Construction of urban rail transit
4819|其他道路、隧道和桥梁工程建筑|Construction of other roads, tunnels and bridges
482|水利和水运工程建筑|Construction of water conservancy and waterway works
4821|水源及供水设施工程建筑|Construction of water source and supply facilities
4822|河湖治理及防洪设施工程建筑|River and lake regulation and flood control works
4823|港口及航运设施工程建筑|Construction of ports and shipping facilities
483|海洋工程建筑|Ocean engineering
4831|海洋油气资源开发利用工程建筑|Construction for offshore oil and gas development
4832|海洋能源开发利用工程建筑|Construction for ocean energy development
4833|海底隧道工程建筑|Construction of undersea tunnels
4834|海底设施铺设工程建筑|Laying of undersea facilities
4839|其他海洋工程建筑|Other ocean engineering
484|工矿工程建筑|Construction of industrial and mining works
4840
485|架线和管道工程建筑|Construction of overhead lines and pipelines
4851|架线及设备工程建筑|Construction of overhead lines and equipment
4852|管道工程建筑|Construction of pipelines
4853|地下综合管廊工程建筑|Construction of underground utility tunnels
486|节能环保工程施工|Construction for energy saving and environmental protection
4861|节能工程施工|Construction for energy saving
4862|环保工程施工|Construction for environmental protection
4863|生态保护工程施工|Construction for ecological protection
487|电力工程施工|Construction of electric power works
4871|火力发电工程施工|Construction of thermal power works
4872|水力发电工程施工|Construction of hydropower works
4873|核电工程施工|Construction of nuclear power works
4874|风能发电工程施工|Construction of wind power works
4875|太阳能发电工程施工|Construction of solar power works
4879|其他电力工程施工|Construction of other electric power works
489|其他土木工程建筑|Other civil engineering
4891|园林绿化工程施工|Landscaping construction
4892|体育场地设施工程施工|Construction of sports grounds and facilities
4893|游乐设施工程施工|Construction of amusement facilities
4899|其他土木工程建筑施工|Other civil engineering construction
49|建筑安装业|Building installation
491|电气安装|Electrical installation
4910
492|管道和设备安装|Installation of pipes and equipment
4920
499|其他建筑安装业|Other building installation
4991|体育场地设施安装|Installation of sports grounds and facilities
4999|其他建筑安装|Other building installation work
50|建筑装饰、装修和其他建筑业|Building decoration, fitting-out and other construction
501|建筑装饰和装修业|Building decoration and fitting-out
5011|公共建筑装饰和装修|Decoration and fitting-out of public buildings
5012|住宅装饰和装修|Decoration and fitting-out of dwellings
5013|建筑幕墙装饰和装修|Decoration and fitting-out of curtain walls
502|建筑物拆除和场地准备活动|Demolition of buildings and site preparation
5021|建筑物拆除活动|Demolition of buildings
5022|场地准备活动|Site preparation
503|提供施工设备服务|Provision of construction equipment with operators
5030
509|其他未列明建筑业|Other construction not elsewhere classified
5090
F|批发和零售业|Wholesale and retail trade
51|批发业|Wholesale trade
511|农、林、牧、渔产品批发|Wholesale of agricultural, forestry, animal and fishery products
5111|谷物、豆及薯类批发|Wholesale of grain, beans and tubers
5112|种子批发|Wholesale of seeds
5113|畜牧渔业饲料批发|Wholesale of livestock and fish feed
5114|棉、麻批发|Wholesale of cotton and hemp
5115|林业产品批发|Wholesale of forestry products
5116|牲畜批发|Wholesale of livestock
5117|渔业产品批发|Wholesale of fishery products
5119|其他农牧产品批发|Wholesale of other farm and animal products
512|食品、饮料及烟草制品批发|Wholesale of food, beverages and tobacco products
5121|米、面制品及食用油批发|Wholesale of rice and flour products and edible oil
5122|糕点、糖果及糖批发|Wholesale of pastries, sweets and sugar
5123|果品、蔬菜批发|Wholesale of fruit and vegetables
5124|肉、禽、蛋、奶及水产品批发|Wholesale of meat, poultry, eggs, milk and aquatic products
5125|盐及调味品批发|Wholesale of salt and condiments
5126|营养和保健品批发|Wholesale of nutritional and health products
5127|酒、饮料及茶叶批发|Wholesale of liquor, beverages and tea
5128|烟草制品批发|Wholesale of tobacco products
5129|其他食品批发|Wholesale of other food
513|纺织、服装及家庭用品批发|Wholesale of textiles, clothing and household goods
5131|纺织品、针织品及原料批发|Wholesale of textiles, knitwear and materials
5132|服装批发|Wholesale of clothing
5133|鞋帽批发|Wholesale of footwear and hats
5134|化妆品及卫生用品批发|Wholesale of cosmetics and hygiene products
5135|厨具卫具及日用杂品批发|Wholesale of kitchen and bathroom ware and daily sundries
5136|灯具、装饰物品批发|Wholesale of lamps and decorative articles
5137|家用视听设备批发|Wholesale of household audio-visual equipment
5138|日用家电批发|Wholesale of household electric appliances
5139|其他家庭用品批发|Wholesale of other household goods
514|文化、体育用品及器材批发|Wholesale of cultural and sports goods and equipment
5141|文具用品批发|Wholesale of stationery
5142|体育用品及器材批发|Wholesale of sports goods and equipment
5143|图书批发|Wholesale of books
5144|报刊批发|Wholesale of newspapers and periodicals
5145|音像制品、电子和数字出版物批发|Wholesale of audio-visual, electronic and digital publications
5146|首饰、工艺品及收藏品批发|Wholesale of jewellery, handicrafts and collectibles
5147|乐器批发|Wholesale of musical instruments
5149|其他文化用品批发|Wholesale of other cultural goods
515|医药及医疗器材批发|Wholesale of medicines and medical equipment
5151|西药批发|Wholesale of Western medicines
5152|中药批发|Wholesale of Chinese medicines
5153|动物用药品批发|Wholesale of veterinary medicines
5154|医疗用品及器材批发|Wholesale of medical supplies and equipment
516|矿产品、建材及化工产品批发|Wholesale of minerals, building materials and chemical products
5161|煤炭及制品批发|Wholesale of coal and coal products
5162|石油及制品批发|Wholesale of petroleum and petroleum products
5163|非金属矿及制品批发|Wholesale of non-metal minerals and products
5164|金属及金属矿批发|Wholesale of metals and metal ores
5165|建材批发|Wholesale of building materials
5166|化肥批发|Wholesale of chemical fertilizers
5167|农药批发|Wholesale of pesticides
5168|农用薄膜批发|Wholesale of agricultural film
5169|其他化工产品批发|Wholesale of other chemical products
517|机械设备、五金产品及电子产品批发|Wholesale of machinery, hardware and electronic products
5171|农业机械批发|Wholesale of agricultural machinery
5172|汽车及零配件批发|Wholesale of motor vehicles and parts
5173|摩托车及零配件批发|Wholesale of motorcycles and parts
5174|五金产品批发|Wholesale of hardware
5175|电气设备批发|Wholesale of electrical equipment
5176|计算机、软件及辅助设备批发|Wholesale of computers, software and auxiliary equipment
5177|通讯设备批发|Wholesale of telecommunications equipment
5178|广播影视设备批发|Wholesale of broadcasting, film and television equipment
5179|其他机械设备及电子产品批发|Wholesale of other machinery and electronic products
518|贸易经纪与代理|Trade brokerage and agency
5181|贸易代理|Trade agency
5182|一般物品拍卖|Auctions of general goods
5183|艺术品、收藏品拍卖|Auctions of works of art and collectibles
5184|艺术品代理|Agency for works of art
5189|其他贸易经纪与代理|Other trade brokerage and agency
519|其他批发业|Other wholesale trade
5191|再生物资回收与批发|Recovery and wholesale of recyclable materials
5192|宠物食品用品批发|Wholesale of pet food and supplies
5193|互联网批发|Internet wholesale
5199|其他未列明批发业|Other wholesale trade not elsewhere classified
52|零售业|Retail trade
521|综合零售|General retail trade
5211|百货零售|Department stores
5212|超级市场零售|Supermarkets
5213|便利店零售|Convenience stores
5219|其他综合零售|Other general retail trade
522|食品、饮料及烟草制品专门零售|Specialized retail of food, beverages and tobacco products
5221|粮油零售|Retail of grain and oil
5222|糕点、面包零售|Retail of pastries and bread
5223|果品、蔬菜零售|Retail of fruit and vegetables
5224|肉、禽、蛋、奶及水产品零售|Retail of meat, poultry, eggs, milk and aquatic products
5225|营养和保健品零售|Retail of nutritional and health products
5226|酒、饮料及茶叶零售|Retail of liquor, beverages and tea
5227|烟草制品零售|Retail of tobacco products
5229|其他食品零售|Retail of other food
523|纺织、服装及日用品专门零售|Specialized retail of textiles, clothing and daily articles
5231|纺织品及针织品零售|Retail of textiles and knitwear
5232|服装零售|Retail of clothing
5233|鞋帽零售|Retail of footwear and hats
5234|化妆品及卫生用品零售|Retail of cosmetics and hygiene products
5235|厨具卫具及日用杂品零售|Retail of kitchen and bathroom ware and daily sundries
5236|钟表、眼镜零售|Retail of clocks, watches and spectacles
5237|箱包零售|Retail of suitcases and bags
5238|自行车等代步设备零售|Retail of bicycles and other personal vehicles
5239|其他日用品零售|Retail of other daily articles
524|文化、体育用品及器材专门零售|Specialized retail of cultural and sports goods and equipment
5241|文具用品零售|Retail of stationery
5242|体育用品及器材零售|Retail of sports goods and equipment
5243|图书、报刊零售|Retail of books, newspapers and periodicals
5244|音像制品、电子和数字出版物零售|Retail of audio-visual, electronic and digital publications
5245|珠宝首饰零售|Retail of jewellery
5246|工艺美术品及收藏品零售|Retail of handicrafts and collectibles
5247|乐器零售|Retail of musical instruments
5248|照相器材零售|Retail of photographic equipment
5249|其他文化用品零售|Retail of other cultural goods
525|医药及医疗器材专门零售|Specialized retail of medicines and medical equipment
5251|西药零售|Retail of Western medicines
5252|中药零售|Retail of Chinese medicines
5253|动物用药品零售|Retail of veterinary medicines
5254|医疗用品及器材零售|Retail of medical supplies and equipment
5255|保健辅助治疗器材零售|Retail of health care and therapeutic aids
526|汽车、摩托车、零配件和燃料及其他动力销售|Sale of motor vehicles, motorcycles, parts, fuel and other motive power
5261|汽车新车零售|Retail of new motor vehicles
5262|汽车旧车零售|Retail of used motor vehicles
5263|汽车零配件零售|Retail of motor vehicle parts
5264|摩托车及零配件零售|Retail of motorcycles and parts
5265|机动车燃油零售|Retail of motor fuel
5266|机动车燃气零售|Retail of vehicle gas
5267|机动车充电销售|Sale of electric vehicle charging
527|家用电器及电子产品专门零售|Specialized retail of household appliances and electronic products
5271|家用视听设备零售|Retail of household audio-visual equipment
5272|日用家电零售|Retail of household electric appliances
5273|计算机、软件及辅助设备零售|Retail of computers, software and auxiliary equipment
5274|通信设备零售|Retail of communication equipment
5279|其他电子产品零售|Retail of other electronic products
528|五金、家具及室内装饰材料专门零售|Specialized retail of hardware, furniture and interior decoration materials
5281|五金零售|Retail of hardware
5282|灯具零售|Retail of lamps
5283|家具零售|Retail of furniture
5284|涂料零售|Retail of paints and coatings
5285|卫生洁具零售|Retail of sanitary ware
5286|木质装饰材料零售|Retail of wooden decoration materials
5287|陶瓷、石材装饰材料零售|Retail of ceramic and stone decoration materials
5289|其他室内装饰材料零售|Retail of other interior decoration materials
529|货摊、无店铺及其他零售业|Stalls, non-store and other retail trade
5291|流动货摊零售|Retail via mobile stalls
5292|互联网零售|Internet retail
5293|邮购及电视、电话零售|Retail via mail order, television and telephone
5294|自动售货机零售|Retail via vending machines
5295|旧货零售|Retail of second-hand goods
5296|生活用燃料零售|Retail of household fuel
5297|宠物食品用品零售|Retail of pet food and supplies
5299|其他未列明零售业|Other retail trade not elsewhere classified
G|交通运输、仓储和邮政业|Transport, storage and post
53|铁路运输业|Railway transport
531|铁路旅客运输|Railway passenger transport
5311|高速铁路旅客运输|High-speed railway passenger transport
5312|城际铁路旅客运输|Intercity railway passenger transport
5313|普通铁路旅客运输|Conventional railway passenger transport
532|铁路货物运输|Railway freight transport
5320
533|铁路运输辅助活动|Support activities for railway transport
5331|客运火车站|Railway passenger stations
5332|货运火车站（场）|Railway freight stations
5333|铁路运输维护活动|Railway maintenance
5339|其他铁路运输辅助活动|Other support activities for railway transport
54|道路运输业|Road transport
541|城市公共交通运输|Urban public transport
5411|公共电汽车客运|Public bus and trolleybus transport
5412|城市轨道交通|Urban rail transit
5413|出租车客运|Taxi transport
5414|公共自行车服务|Public bicycle services
5419|其他城市公共交通运输|Other urban public transport
542|公路旅客运输|Highway passenger transport
5421|长途客运|Long-distance passenger transport
5422|旅游客运|Tourist passenger transport
5429|其他公路客运|Other highway passenger transport
543|道路货物运输|Road freight transport
5431|普通货物道路运输|Road transport of general cargo
5432|冷藏车道路运输|Refrigerated road transport
5433|集装箱道路运输|Road transport of containers
5434|大型货物道路运输|Road transport of oversized cargo
5435|危险货物道路运输|Road transport of dangerous goods
5436|邮件包裹道路运输|Road transport of mail and parcels
5437|城市配送|Urban distribution
5438|搬家运输|Removal services
5439|其他道路货物运输|Other road freight transport
544|道路运输辅助活动|Support activities for road transport
5441|客运汽车站|Passenger bus stations
5442|货运枢纽（站）|Freight hubs
5443|公路管理与养护|Highway management and maintenance
5449|其他道路运输辅助活动|Other support activities for road transport
55|水上运输业|Water transport
551|水上旅客运输|Passenger water transport
5511|海上旅客运输|Sea passenger transport
5512|内河旅客运输|Inland waterway passenger transport
5513|客运轮渡运输|Passenger ferry transport
552|水上货物运输|Freight water transport
5521|远洋货物运输|Ocean freight transport
5522|沿海货物运输|Coastal freight transport
5523|内河货物运输|Inland waterway freight transport
553|水上运输辅助活动|Support activities for water transport
5531|客运港口|Passenger ports
5532|货运港口|Freight ports
5539|其他水上运输辅助活动|Other support activities for water transport
56|航空运输业|Air transport
561|航空客货运输|Air passenger and freight transport
5611|航空旅客运输|Air passenger transport
5612|航空货物运输|Air freight transport
562|通用航空服务|General aviation services
5621|通用航空生产服务|General aviation for production
5622|观光游览航空服务|Sightseeing flights
5623|体育航空运动服务|Sport aviation
5629|其他通用航空服务|Other general aviation services
563|航空运输辅助活动|Support activities for air transport
5631|机场|Airports
5632|空中交通管理|Air traffic control
5639|其他航空运输辅助活动|Other support activities for air transport
57|管道运输业|Pipeline transport
571|海底管道运输|Undersea pipeline transport
5710
572|陆地管道运输|Onshore pipeline transport
5720
58|多式联运和运输代理业|Multimodal transport and transport agency
581|多式联运|Multimodal transport
5810
582|运输代理业|Transport agency
5821|货物运输代理|Freight forwarding
5822|旅客票务代理|Passenger ticket agency
5829|其他运输代理业|Other transport agency
59|装卸搬运和仓储业|Loading, unloading, handling and storage
591|装卸搬运|Loading, unloading and handling
5910
592|通用仓储|General storage
5920
593|低温仓储|Cold storage
5930
594|危险品仓储|Storage of dangerous goods
5941|油气仓储|Storage of oil and gas
5942|危险化学品仓储|Storage of dangerous chemicals
5949|其他危险品仓储|Storage of other dangerous goods
595|谷物、棉花等农产品仓储|Storage of grain, cotton and other farm products
5951|谷物仓储|Storage of grain
5952|棉花仓储|Storage of cotton
5959|其他农产品仓储|Storage of other farm products
596|中药材仓储|Storage of Chinese medicinal materials
5960
599|其他仓储业|Other storage
5990
60|邮政业|Postal and courier services
601|邮政基本服务|Basic postal services
6010
602|快递服务|Express delivery services
6020
609|其他寄递服务|Other delivery services
6090
H|住宿和餐饮业|Accommodation and catering
61|住宿业|Accommodation
611|旅游饭店|Tourist hotels
6110
612|一般旅馆|General hotels
6121|经济型连锁酒店|Budget chain hotels
6129|其他一般旅馆|Other general hotels
613|民宿服务|Homestays
6130
614|露营地服务|Campsites
6140
619|其他住宿业|Other accommodation
6190
62|餐饮业|Catering
621|正餐服务|Full-service restaurants
6210
622|快餐服务|Fast food
6220
623|饮料及冷饮服务|Beverage and cold drink services
6231|茶馆服务|Tea houses
6232|咖啡馆服务|Cafes
6233|酒吧服务|Bars
6239|其他饮料及冷饮服务|Other beverage and cold drink services
624|餐饮配送及外卖送餐服务|Catering delivery and takeaway services
6241|餐饮配送服务|Catering delivery
6242|外卖送餐服务|Takeaway delivery
629|其他餐饮业|Other catering
6291|小吃服务|Snack services
6299|其他未列明餐饮业|Other catering not elsewhere classified
I|信息传输、软件和信息技术服务业|Information transmission, software and information technology services
63|电信、广播电视和卫星传输服务|Telecommunications, broadcasting, television and satellite transmission services
631|电信|Telecommunications
6311|固定电信服务|Fixed telecommunications services
6312|移动电信服务|Mobile telecommunications services
6319|其他电信服务|Other telecommunications services
632|广播电视传输服务|Broadcasting and television transmission services
6321|有线广播电视传输服务|Cable broadcasting and television transmission
6322|无线广播电视传输服务|Wireless broadcasting and television transmission
633|卫星传输服务|Satellite transmission services
6331|广播电视卫星传输服务|Broadcasting and television satellite transmission
6339|其他卫星传输服务|Other satellite transmission services
64|互联网和相关服务|Internet and related services
641|互联网接入及相关服务|Internet access and related services
6410
642|互联网信息服务|Internet information services
6421|互联网搜索服务|Internet search services
6422|互联网游戏服务|Internet game services
6429|互联网其他信息服务|Other Internet information services
643|互联网平台|Internet platforms
6431|互联网生产服务平台|Internet platforms for production services
6432|互联网生活服务平台|Internet platforms for consumer services
6433|互联网科技创新平台|Internet platforms for science and innovation
6434|互联网公共服务平台|Internet platforms for public services
6439|其他互联网平台|Other Internet platforms
644|互联网安全服务|Internet security services
6440
645|互联网数据服务|Internet data services
6450
649|其他互联网服务|Other Internet services
6490
65|软件和信息技术服务业|Software and information technology services
651|软件开发|Software development
6511|基础软件开发|Development of basic software
6512|支撑软件开发|Development of support software
6513|应用软件开发|Development of application software
6519|其他软件开发|Development of other software
652|集成电路设计|Integrated circuit design
6520
653|信息系统集成和物联网技术服务|Information system integration and Internet of Things services
6531|信息系统集成服务|Information system integration
6532|物联网技术服务|Internet of Things technology services
654|运行维护服务|Operation and maintenance services
6540
655|信息处理和存储支持服务|Information processing and storage support services
6550
656|信息技术咨询服务|Information technology consulting
6560
657|数字内容服务|Digital content services
6571|地理遥感信息服务|Geographic and remote sensing information services
6572|动漫、游戏数字内容服务|Digital content for animation and games
6579|其他数字内容服务|Other digital content services
659|其他信息技术服务业|Other information technology services
6591|呼叫中心|Call centres
6599|其他未列明信息技术服务业|Other information technology services not elsewhere classified
J|金融业|Finance
66|货币金融服务|Monetary and financial services
661|中央银行服务|Central banking
6610
662|货币银行服务|Monetary banking services
6621|商业银行服务|Commercial banking
6622|政策性银行服务|Policy banking
6623|信用合作社服务|Credit cooperatives
6624|农村资金互助社服务|Rural mutual fund cooperatives
6629|其他货币银行服务|Other monetary banking services
663|非货币银行服务|Non-monetary banking services
6631|融资租赁服务|Financial leasing
6632|财务公司服务|Finance companies
6633|典当|Pawnbroking
6634|汽车金融公司服务|Auto finance companies
6635|小额贷款公司服务|Micro-credit companies
6636|消费金融公司服务|Consumer finance companies
6637|网络借贷服务|Online lending services
6639|其他非货币银行服务|Other non-monetary banking services
664|银行理财服务|Bank wealth management services
6640
665|银行监管服务|Banking supervision services
6650
67|资本市场服务|Capital market services
671|证券市场服务|Securities market services
6711|证券市场管理服务|Securities market management
6712|证券经纪交易服务|Securities brokerage and trading
672|公开募集证券投资基金|Publicly offered securities investment funds
6720
673|非公开募集证券投资基金|Privately offered securities investment funds
6731|创业投资基金|Venture capital funds
6732|天使投资|Angel investment
6739|其他非公开募集证券投资基金|Other privately offered securities investment funds
674|期货市场服务|Futures market services
6741|期货市场管理服务|Futures market management
6749|其他期货市场服务|Other futures market services
675|证券期货监管服务|Securities and futures supervision services
6750
676|资本投资服务|Capital investment services
6760
679|其他资本市场服务|Other capital market services
6790
68|保险业|Insurance
681|人身保险|Personal insurance
6811|人寿保险|Life insurance
6812|年金保险|Annuity insurance
6813|健康保险|Health insurance
6814|意外伤害保险|Accident insurance
682|财产保险|Property insurance
6820
683|再保险|Reinsurance
6830
684|商业养老金|Commercial pensions
6840
685|保险中介服务|Insurance intermediary services
6851|保险经纪服务|Insurance brokerage
6852|保险代理服务|Insurance agency
6853|保险公估服务|Insurance loss adjusting
686|保险资产管理|Insurance asset management
6860
687|保险监管服务|Insurance supervision services
6870
689|其他保险活动|Other insurance activities
6890
69|其他金融业|Other finance
691|金融信托与管理服务|Financial trust and management services
6911|信托公司|Trust companies
6919|其他金融信托与管理服务|Other financial trust and management services
692|控股公司服务|Holding company services
6920
693|非金融机构支付服务|Payment services of non-financial institutions
6930
694|金融信息服务|Financial information services
6940
695|金融资产管理公司|Financial asset management companies
6950
699|其他未列明金融业|Other finance not elsewhere classified
6991|货币经纪公司服务|Money brokerage companies
6999|其他未包括金融业|Other finance not included elsewhere
K|房地产业|Real estate
70
701|房地产开发经营|Real estate development and operation
7010
702|物业管理|Property management
7020
703|房地产中介服务|Real estate intermediary services
7030
704|房地产租赁经营|Real estate leasing
7040
709|其他房地产业|Other real estate
7090
L|租赁和商务服务业|Leasing and business services
71|租赁业|Leasing
711|机械设备经营租赁|Operating leasing of machinery and equipment
7111|汽车租赁|Motor vehicle rental
7112|农业机械经营租赁|Operating leasing of agricultural machinery
7113|建筑工程机械与设备经营租赁|Operating leasing of construction machinery and equipment
7114|计算机及通讯设备经营租赁|Operating leasing of computers and communication equipment
7115|医疗设备经营租赁|Operating leasing of medical equipment
7119|其他机械与设备经营租赁|Operating leasing of other machinery and equipment
712|文体设备和用品出租|Rental of cultural and sports equipment and goods
7121|休闲娱乐用品设备出租|Rental of leisure and entertainment goods and equipment
7122|体育用品设备出租|Rental of sports goods and equipment
7123|文化用品设备出租|Rental of cultural goods and equipment
7124|图书出租|Rental of books
7125|音像制品出租|Rental of audio-visual products
7129|其他文体设备和用品出租|Rental of other cultural and sports equipment and goods
713|日用品出租|Rental of daily articles
7130
72|商务服务业|Business services
721|组织管理服务|Organization and management services
7211|企业总部管理|Management of company headquarters
7212|投资与资产管理|Investment and asset management
7213|资源与产权交易服务|Resource and property rights exchange services
7214|单位后勤管理服务|Logistics management for organizations
7215|农村集体经济组织管理|Management of rural collective economic organizations
7219|其他组织管理服务|Other organization and management services
722|综合管理服务|Integrated management services
7221|园区管理服务|Industrial park management
7222|商业综合体管理服务|Commercial complex management
7223|市场管理服务|Market management
7224|供应链管理服务|Supply chain management
7229|其他综合管理服务|Other integrated management services
723|法律服务|Legal services
7231|律师及相关法律服务|Lawyers and related legal services
7232|公证服务|Notary services
7239|其他法律服务|Other legal services
724|咨询与调查|Consulting and surveys
7241|会计、审计及税务服务|Accounting, auditing and tax services
7242|市场调查|Market research
7243|社会经济咨询|Socio-economic consulting
7244|健康咨询|Health consulting
7245|环保咨询|Environmental consulting
7246|体育咨询|Sports consulting
7249|其他专业咨询与调查|Other professional consulting and surveys
725|广告业|Advertising
7251|互联网广告服务|Internet advertising
7259|其他广告服务|Other advertising
726|人力资源服务|Human resources services
7261|公共就业服务|Public employment services
7262|职业中介服务|Employment agencies
7263|劳务派遣服务|Labour dispatch
7264|创业指导服务|Business start-up guidance
7269|其他人力资源服务|Other human resources services
727|安全保护服务|Security and protection services
7271|安全服务|Security services
7272|安全系统监控服务|Security system monitoring
7279|其他安全保护服务|Other security and protection services
728|会议、展览及相关服务|Conferences, exhibitions and related services
7281|科技会展服务|Science and technology conferences and exhibitions
7282|旅游会展服务|Tourism conferences and exhibitions
7283|体育会展服务|Sports conferences and exhibitions
7284|文化会展服务|Cultural conferences and exhibitions
7289|其他会议、展览及相关服务|Other conferences, exhibitions and related services|其他会议、会展及相关服务
729|其他商务服务业|Other business services
7291|旅行社及相关服务|Travel agencies and related services
7292|包装服务|Packaging services
7293|办公服务|Office services
7294|翻译服务|Translation services
7295|信用服务|Credit services
7296|非融资担保服务|Non-financing guarantee services
7297|商务代理代办服务|Business agency services
7298|票务代理服务|Ticket agency services
7299|其他未列明商务服务业|Other business services not elsewhere classified
M|科学研究和技术服务业|Scientific research and technical services
73|研究和试验发展|Research and experimental development
731|自然科学研究和试验发展|Research and development in natural sciences
7310
732|工程和技术研究和试验发展|Research and development in engineering and technology
7320
733|农业科学研究和试验发展|Research and development in agricultural sciences
7330
734|医学研究和试验发展|Research and development in medicine
7340
735|社会人文科学研究|Research in social sciences and humanities
7350
74|专业技术服务业|Professional technical services
741|气象服务|Meteorological services
7410
742|地震服务|Seismological services
7420
743|海洋服务|Marine services
7431|海洋气象服务|Marine meteorological services
7432|海洋环境服务|Marine environmental services
7439|其他海洋服务|Other marine services
744|测绘地理信息服务|Surveying, mapping and geographic information services
7441|遥感测绘服务|Remote sensing surveying and mapping
7449|其他测绘地理信息服务|Other surveying, mapping and geographic information services
745|质检技术服务|Quality inspection technical services
7451|检验检疫服务|Inspection and quarantine services
7452|检测服务|Testing services
7453|计量服务|Metrology services
7454|标准化服务|Standardization services
7455|认证认可服务|Certification and accreditation services
7459|其他质检技术服务|Other quality inspection technical services
746|环境与生态监测检测服务|Environmental and ecological monitoring
7461|环境保护监测|Environmental protection monitoring
7462|生态资源监测|Ecological resources monitoring
7463|野生动物疫源疫病防控监测|Wildlife disease monitoring and control
747|地质勘查|Geological prospecting
7471|能源矿产地质勘查|Prospecting for energy minerals
7472|固体矿产地质勘查|Prospecting for solid minerals
7473|水、二氧化碳等矿产地质勘查|Prospecting for water, carbon dioxide and other minerals
7474|基础地质勘查|Basic geological survey
7475|地质勘查技术服务|Technical services for geological prospecting
748|工程技术与设计服务|Engineering and design services
7481|工程管理服务|Project management services
7482|工程监理服务|Project supervision services
7483|工程勘察活动|Engineering survey
7484|工程设计活动|Engineering design
7485|规划设计管理|Planning and design management
7486|土地规划服务|Land planning services
749|工业与专业设计及其他专业技术服务|Industrial and specialized design and other professional technical services
7491|工业设计服务|Industrial design services
7492|专业设计服务|Specialized design services
7493|兽医服务|Veterinary services
7499|其他未列明专业技术服务业|Other professional technical services not elsewhere classified
75|科技推广和应用服务业|Science and technology promotion and application services
751|技术推广服务|Technology promotion services
7511|农林牧渔技术推广服务|Promotion of agricultural, forestry, husbandry and fishery technology
7512|生物技术推广服务|Promotion of biotechnology
7513|新材料技术推广服务|Promotion of new materials technology
7514|节能技术推广服务|Promotion of energy saving technology
7515|新能源技术推广服务|Promotion of new energy technology
7516|环保技术推广服务|Promotion of environmental protection technology
7517|三维（3D)打印技术推广服务|Promotion of 3D printing technology
7519|其他技术推广服务|Promotion of other technology
752|知识产权服务|Intellectual property services
7520
753|科技中介服务|Science and technology intermediary services
7530
754|创业空间服务|Start-up space services
7540
759|其他科技推广服务业|Other science and technology promotion services
7590
N|水利、环境和公共设施管理业|Water conservancy, environment and public facilities management
76|水利管理业|Water conservancy management
761|防洪除涝设施管理|Management of flood control facilities
7610
762|水资源管理|Water resources management
7620
763|天然水收集与分配|Collection and distribution of natural water
7630
764|水文服务|Hydrological services
7640
769|其他水利管理业|Other water conservancy management
7690
77|生态保护和环境治理业|Ecological protection and environmental governance
771|生态保护|Ecological protection
7711|自然生态系统保护管理|Protection of natural ecosystems
7712|自然遗迹保护管理|Protection of natural heritage
7713|野生动物保护|Protection of wild animals
7714|野生植物保护|Protection of wild plants
7715|动物园、水族馆管理服务|Zoos and aquariums
7716|植物园管理服务|Botanical gardens
7719|其他自然保护|Other nature protection
772|环境治理业|Environmental governance
7721|水污染治理|Water pollution treatment
7722|大气污染治理|Air pollution treatment
7723|固体废物治理|Solid waste treatment
7724|危险废物治理|Hazardous waste treatment
7725|放射性废物治理|Radioactive waste treatment
7726|土壤污染治理与修复服务|Soil pollution treatment and remediation
7727|噪声与振动控制服务|Noise and vibration control
7729|其他污染治理|Other pollution treatment
78|公共设施管理业|Public facilities management
781|市政设施管理|Municipal facilities management
7810
782|环境卫生管理|Environmental sanitation management
7820
783|城乡市容管理|City and village appearance management
7830
784|绿化管理|Green space management
7840
785|城市公园管理|City park management
7850
786|游览景区管理|Scenic area management
7861|名胜风景区管理|Management of scenic and historic sites
7862|森林公园管理|Forest park management
7869|其他游览景区管理|Management of other scenic areas
79|土地管理业|Land management
791|土地整治服务|Land consolidation services
7910
792|土地调查评估服务|Land survey and evaluation services
7920
793|土地登记服务|Land registration services
7930
794|土地登记代理服务|Land registration agency services
7940
799|其他土地管理服务|Other land management services
7990
O|居民服务、修理和其他服务业|Resident services, repair and other services
80|居民服务业|Resident services
801|家庭服务|Household services
8010
802|托儿所服务|Nursery services
8020
803|洗染服务|Laundry and dyeing services
8030
804|理发及美容服务|Hairdressing and beauty services
8040
805|洗浴和保健养生服务|Bathing and health care services
8051|洗浴服务|Bathing services
8052|足浴服务|Foot bath services
8053|养生保健服务|Wellness services
806|摄影扩印服务|Photography and photo processing services
8060
807|婚姻服务|Wedding and marriage services
8070
808|殡葬服务|Funeral services
8080
809|其他居民服务业|Other resident services
8090
81|机动车、电子产品和日用产品修理业|Repair of motor vehicles, electronic products and daily articles
811|汽车、摩托车等修理与维护|Repair and maintenance of motor vehicles and motorcycles
8111|汽车修理与维护|Repair and maintenance of motor vehicles
8112|大型车辆装备修理与维护|Repair and maintenance of large vehicle equipment
8113|摩托车修理与维护|Repair and maintenance of motorcycles
8114|助动车等修理与维护|Repair and maintenance of mopeds and the like
812|计算机和办公设备维修|Repair of computers and office equipment
8121|计算机和辅助设备修理|Repair of computers and auxiliary equipment
8122|通讯设备修理|Repair of communication equipment
8129|其他办公设备维修|Repair of other office equipment
813|家用电器修理|Repair of household appliances
8131|家用电子产品修理|Repair of household electronic products
8132|日用电器修理|Repair of household electric appliances
819|其他日用产品修理业|Repair of other daily articles
8191|自行车修理|Repair of bicycles
8192|鞋和皮革修理|Repair of footwear and leather
8193|家具和相关物品修理|Repair of furniture and related articles
8199|其他未列明日用产品修理业|Repair of other daily articles not elsewhere classified
82|其他服务业|Other services
821|清洁服务|Cleaning services
8211|建筑物清洁服务|Cleaning of buildings
8219|其他清洁服务|Other cleaning services
822|宠物服务|Pet services
8221|宠物饲养|Pet breeding
8222|宠物医院服务|Pet hospitals
8223|宠物美容服务|Pet grooming
8224|宠物寄托收养服务|Pet boarding and adoption
8229|其他宠物服务|Other pet services
829|其他未列明服务业|Other services not elsewhere classified
8290
P|教育|Education
83
831|学前教育|Pre-school education
8310
832|初等教育|Primary education
8321|普通小学教育|Regular primary schools
8322|成人小学教育|Adult primary education
833|中等教育|Secondary education
8331|普通初中教育|Regular junior secondary education
8332|职业初中教育|Vocational junior secondary education
8333|成人初中教育|Adult junior secondary education
8334|普通高中教育|Regular senior secondary education
8335|成人高中教育|Adult senior secondary education
8336|中等职业学校教育|Secondary vocational education
834|高等教育|Higher education
8341|普通高等教育|Regular higher education
8342|成人高等教育|Adult higher education
835|特殊教育|Special education
8350
839|技能培训、教育辅助及其他教育|Skills training, educational support and other education
8391|职业技能培训|Vocational skills training
8392|体校及体育培训|Sports schools and sports training
8393|文化艺术培训|Culture and arts training
8394|教育辅助服务|Educational support services
8399|其他未列明教育|Other education not elsewhere classified
Q|卫生和社会工作|Health and social work
84|卫生|Health
841|医院|Hospitals
8411|综合医院|General hospitals
8412|中医医院|Hospitals of Chinese medicine
8413|中西医结合医院|Hospitals of integrated Chinese and Western medicine
8414|民族医院|Hospitals of ethnic medicine
8415|专科医院|Specialized hospitals
8416|疗养院|Sanatoriums
842|基层医疗卫生服务|Primary health care services
8421|社区卫生服务中心（站）|Community health service centres
8422|街道卫生院|Sub-district health centres
8423|乡镇卫生院|Township health centres
8424|村卫生室|Village clinics
8425|门诊部（所）|Outpatient departments and clinics
843|专业公共卫生服务|Public health services
8431|疾病预防控制中心|Centres for disease control and prevention
8432|专科疾病防治院（所、站）|Specialized disease prevention and treatment institutes
8433|妇幼保健院（所、站）|Maternal and child health centres
8434|急救中心（站）服务|Emergency medical centres
8435|采供血机构服务|Blood collection and supply institutions
8436|计划生育技术服务活动|Family planning services
849|其他卫生活动|Other health activities
8491|健康体检服务|Physical examination services
8492|临床检验服务|Clinical laboratory services
8499|其他未列明卫生服务|Other health services not elsewhere classified
85|社会工作|Social work
851|提供住宿社会工作|Social work with accommodation
8511|干部休养所|Sanatoriums for retired cadres
8512|护理机构服务|Nursing institutions
8513|精神康复服务|Mental rehabilitation services
8514|老年人、残疾人养护服务|Care for the elderly and disabled
8515|临终关怀服务|Hospice care
8516|孤残儿童收养和庇护服务|Adoption and shelter of orphans and disabled children
8519|其他提供住宿社会救助|Other social relief with accommodation
852|不提供住宿社会工作|Social work without accommodation
8521|社会看护与帮助服务|Social care and assistance
8522|康复辅具适配服务|Fitting of rehabilitation aids
8529|其他不提供住宿社会工作|Other social work without accommodation
R|文化、体育和娱乐业|Culture, sports and entertainment
86|新闻和出版业|Journalism and publishing
861|新闻业|Journalism
8610
862|出版业|Publishing
8621|图书出版|Publishing of books
8622|报纸出版|Publishing of newspapers
8623|期刊出版|Publishing of periodicals
8624|音像制品出版|Publishing of audio-visual products
8625|电子出版物出版|Publishing of electronic publications
8626|数字出版|Digital publishing
8629|其他出版业|Other publishing
87|广播、电视、电影和录音制作业|Broadcasting, television, film and sound recording
871|广播|Radio broadcasting
8710
872|电视|Television
8720
873|影视节目制作|Film and television production
8730
874|广播电视集成播控|Integrated broadcast control
8740
875|电影和广播电视节目发行|Distribution of films, radio and television programmes
8750
876|电影放映|Film projection
8760
877|录音制作|Sound recording
8770
88|文化艺术业|Culture and arts
881|文艺创作与表演|Literary and artistic creation and performance
8810
882|艺术表演场馆|Performing arts venues
8820
883|图书馆与档案馆|Libraries and archives
8831|图书馆|Libraries
8832|档案馆|Archives
884|文物及非物质文化遗产保护|Protection of cultural relics and intangible cultural heritage
8840
885|博物馆|Museums
8850
886|烈士陵园、纪念馆|Martyrs' cemeteries and memorial halls
8860
887|群众文体活动|Mass cultural and sports activities
8870
889|其他文化艺术业|Other culture and arts
8890
89|体育|Sports
891|体育组织|Sports organizations
8911|体育竞赛组织|Sports competition organizations
8912|体育保障组织|Sports support organizations
8919|其他体育组织|Other sports organizations
892|体育场地设施管理|Management of sports grounds and facilities
8921|体育场馆管理|Management of sports venues
8929|其他体育场地设施管理|Management of other sports grounds and facilities
893|健身休闲活动|Fitness and leisure activities
8930
899|其他体育|Other sports
8991|体育中介代理服务|Sports agency services
8992|体育健康服务|Sports health services
8999|其他未列明体育|Other sports not elsewhere classified
90|娱乐业|Entertainment
901|室内娱乐活动|Indoor entertainment
9011|歌舞厅娱乐活动|Song and dance halls
9012|电子游艺厅娱乐活动|Video game arcades
9013|网吧活动|Internet cafes
9019|其他室内娱乐活动|Other indoor entertainment
902|游乐园|Amusement parks
9020
903|休闲观光活动|Leisure sightseeing
9030
904|彩票活动|Lotteries
9041|体育彩票服务|Sports lottery services
9042|福利彩票服务|Welfare lottery services
9049|其他彩票服务|Other lottery services
905|文化体育娱乐活动与经纪代理服务|Culture, sports and entertainment events and agency services
9051|文化活动服务|Cultural event services
9052|体育表演服务|Sports performance services
9053|文化娱乐经纪人|Culture and entertainment agents
9054|体育经纪人|Sports agents
9059|其他文化艺术经纪代理|Other culture and arts agencies
909|其他娱乐业|Other entertainment
9090
S|公共管理、社会保障和社会组织|Public administration, social security and social organizations
91|中国共产党机关|Organs of the Communist Party of China
910
9100
92|国家机构|State organs
921|国家权力机构|Organs of state power
9210
922|国家行政机构|State administrative organs
9221|综合事务管理机构|General affairs administration
9222|对外事务管理机构|Foreign affairs administration
9223|公共安全管理机构|Public security administration
9224|社会事务管理机构|Social affairs administration
9225|经济事务管理机构|Economic affairs administration
9226|行政监督检查机构|Administrative supervision and inspection
923|监察委员会、人民法院和人民检察院|Supervisory commissions, people's courts and people's procuratorates|人民法院和人民检察院
9231|监察委员会|Supervisory commissions
9232|人民法院|People's courts
9233|人民检察院|People's procuratorates
929|其他国家机构|Other state organs
9291|消防管理机构|Fire administration
9299|其他未列明国家机构|Other state organs not elsewhere classified
93|人民政协、民主党派|People's political consultative conference and democratic parties
931|人民政协|People's political consultative conference
9310
932|民主党派|Democratic parties
9320
94|社会保障|Social security
941|基本保险|Basic insurance
9411|基本养老保险|Basic pension insurance
9412|基本医疗保险|Basic medical insurance
9413|失业保险|Unemployment insurance
9414|工伤保险|Work injury insurance
9415|生育保险|Maternity insurance
9419|其他基本保险|Other basic insurance
942|补充保险|Supplementary insurance
9420
949|其他社会保障|Other social security
9490
95|群众团体、社会团体和其他成员组织|Mass organizations, social organizations and other membership organizations
951|群众团体|Mass organizations
9511|工会|Trade unions
9512|妇联|Women's federations
9513|共青团|Communist Youth League
9519|其他群众团体|Other mass organizations
952|社会团体|Social organizations
9521|专业性团体|Professional associations
9522|行业性团体|Trade associations
9529|其他社会团体|Other social organizations
953|基金会|Foundations
9530
954|宗教组织|Religious organizations
9541|宗教团体服务|Religious bodies
9542|宗教活动场所服务|Places of worship
96|基层群众自治组织|Grass-roots self-governing organizations|基层群众自治组织及其他组织
961|社区居民自治组织|Urban residents' self-governing organizations
9610
962|村民自治组织|Villagers' self-governing organizations
9620
T|国际组织|International organizations
97
970
9700
`;
