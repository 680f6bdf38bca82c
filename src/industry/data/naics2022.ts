// Written by npm run taxonomies: not to be edited. Codes and names only; docs/industry-taxonomies.md says whose they are.
/** See the reader of the format, in ../table.ts. */
export const naics2022 = String.raw`
11|Agriculture, Forestry, Fishing and Hunting|农业、林业、渔业和狩猎
111|Crop Production|作物种植
1111|Oilseed and Grain Farming|油料和谷物种植
11111|Soybean Farming|大豆种植
111110
11112|Oilseed (except Soybean) Farming|油料作物(大豆除外)种植
111120
11113|Dry Pea and Bean Farming|干豌豆和豆类种植
111130
11114|Wheat Farming|小麦种植
111140
11115|Corn Farming|玉米种植
111150
11116|Rice Farming|水稻种植
111160
11119|Other Grain Farming|其他谷物种植
111191|Oilseed and Grain Combination Farming|油料与谷物混合种植
111199|All Other Grain Farming|所有其他谷物种植
1112|Vegetable and Melon Farming|蔬菜和瓜类种植
11121
111211|Potato Farming|马铃薯种植
111219|Other Vegetable (except Potato) and Melon Farming|其他蔬菜(马铃薯除外)和瓜类种植
1113|Fruit and Tree Nut Farming|水果和树坚果种植
11131|Orange Groves|橙园
111310
11132|Citrus (except Orange) Groves|柑橘类(橙除外)果园
111320
11133|Noncitrus Fruit and Tree Nut Farming|非柑橘类水果和树坚果种植
111331|Apple Orchards|苹果园
111332|Grape Vineyards|葡萄园
111333|Strawberry Farming|草莓种植
111334|Berry (except Strawberry) Farming|浆果(草莓除外)种植
111335|Tree Nut Farming|树坚果种植
111336|Fruit and Tree Nut Combination Farming|水果与树坚果混合种植
111339|Other Noncitrus Fruit Farming|其他非柑橘类水果种植
1114|Greenhouse, Nursery, and Floriculture Production|温室、苗圃和花卉生产
11141|Food Crops Grown Under Cover|设施栽培食用作物
111411|Mushroom Production|蘑菇生产
111419|Other Food Crops Grown Under Cover|其他设施栽培食用作物
11142|Nursery and Floriculture Production|苗圃和花卉生产
111421|Nursery and Tree Production|苗圃和树木生产
111422|Floriculture Production|花卉生产
1119|Other Crop Farming|其他作物种植
11191|Tobacco Farming|烟草种植
111910
11192|Cotton Farming|棉花种植
111920
11193|Sugarcane Farming|甘蔗种植
111930
11194|Hay Farming|干草种植
111940
11199|All Other Crop Farming|所有其他作物种植
111991|Sugar Beet Farming|甜菜种植
111992|Peanut Farming|花生种植
111998|All Other Miscellaneous Crop Farming|所有其他杂项作物种植
112|Animal Production and Aquaculture|动物饲养和水产养殖
1121|Cattle Ranching and Farming|牛的牧养和饲养
11211|Beef Cattle Ranching and Farming, including Feedlots|肉牛牧养和饲养(含育肥场)
112111|Beef Cattle Ranching and Farming|肉牛牧养和饲养
112112|Cattle Feedlots|肉牛育肥场
11212|Dairy Cattle and Milk Production|奶牛饲养和牛奶生产
112120
11213|Dual-Purpose Cattle Ranching and Farming|乳肉兼用牛牧养和饲养
112130
1122|Hog and Pig Farming|猪的饲养
11221
112210
1123|Poultry and Egg Production|家禽和禽蛋生产
11231|Chicken Egg Production|鸡蛋生产
112310
11232|Broilers and Other Meat Type Chicken Production|肉鸡和其他肉用型鸡生产
112320
11233|Turkey Production|火鸡生产
112330
11234|Poultry Hatcheries|家禽孵化场
112340
11239|Other Poultry Production|其他家禽生产
112390
1124|Sheep and Goat Farming|绵羊和山羊饲养
11241|Sheep Farming|绵羊饲养
112410
11242|Goat Farming|山羊饲养
112420
1125|Aquaculture|水产养殖
11251
112511|Finfish Farming and Fish Hatcheries|鱼类养殖和鱼苗孵化场
112512|Shellfish Farming|贝类和甲壳类养殖
112519|Other Aquaculture|其他水产养殖
1129|Other Animal Production|其他动物饲养
11291|Apiculture|养蜂
112910
11292|Horses and Other Equine Production|马和其他马科动物饲养
112920
11293|Fur-Bearing Animal and Rabbit Production|毛皮动物和兔饲养
112930
11299|All Other Animal Production|所有其他动物饲养
112990
113|Forestry and Logging|林业和伐木
1131|Timber Tract Operations|林木种植经营
11311
113110
1132|Forest Nurseries and Gathering of Forest Products|林业苗圃和林产品采集
11321
113210
1133|Logging|伐木
11331
113310
114|Fishing, Hunting and Trapping|捕捞、狩猎和诱捕
1141|Fishing|捕捞
11411
114111|Finfish Fishing|鱼类捕捞
114112|Shellfish Fishing|贝类和甲壳类捕捞
114119|Other Marine Fishing|其他海洋捕捞
1142|Hunting and Trapping|狩猎和诱捕
11421
114210
115|Support Activities for Agriculture and Forestry|农业和林业辅助活动
1151|Support Activities for Crop Production|作物种植辅助活动
11511
115111|Cotton Ginning|轧棉
115112|Soil Preparation, Planting, and Cultivating|整地、播种和耕作
115113|Crop Harvesting, Primarily by Machine|以机械为主的作物收获
115114|Postharvest Crop Activities (except Cotton Ginning)|作物收获后活动(轧棉除外)
115115|Farm Labor Contractors and Crew Leaders|农业劳务承包商和领班
115116|Farm Management Services|农场管理服务
1152|Support Activities for Animal Production|动物饲养辅助活动
11521
115210
1153|Support Activities for Forestry|林业辅助活动
11531
115310
21|Mining, Quarrying, and Oil and Gas Extraction|采矿、采石及石油和天然气开采
211|Oil and Gas Extraction|石油和天然气开采
2111
21112|Crude Petroleum Extraction|原油开采
211120
21113|Natural Gas Extraction|天然气开采
211130
212|Mining (except Oil and Gas)|采矿(石油和天然气除外)
2121|Coal Mining|煤炭开采
21211
212114|Surface Coal Mining|露天煤矿开采
212115|Underground Coal Mining|地下煤矿开采
2122|Metal Ore Mining|金属矿开采
21221|Iron Ore Mining|铁矿开采
212210
21222|Gold Ore and Silver Ore Mining|金矿和银矿开采
212220
21223|Copper, Nickel, Lead, and Zinc Mining|铜、镍、铅和锌矿开采
212230
21229|Other Metal Ore Mining|其他金属矿开采
212290
2123|Nonmetallic Mineral Mining and Quarrying|非金属矿开采和采石
21231|Stone Mining and Quarrying|石料开采
212311|Dimension Stone Mining and Quarrying|规格石材开采
212312|Crushed and Broken Limestone Mining and Quarrying|碎石灰石开采
212313|Crushed and Broken Granite Mining and Quarrying|碎花岗岩开采
212319|Other Crushed and Broken Stone Mining and Quarrying|其他碎石开采
21232|Sand, Gravel, Clay, and Ceramic and Refractory Minerals Mining and Quarrying|砂、砾石、黏土及陶瓷和耐火矿物开采
212321|Construction Sand and Gravel Mining|建筑用砂和砾石开采
212322|Industrial Sand Mining|工业用砂开采
212323|Kaolin, Clay, and Ceramic and Refractory Minerals Mining|高岭土、黏土及陶瓷和耐火矿物开采
21239|Other Nonmetallic Mineral Mining and Quarrying|其他非金属矿开采和采石
212390
213|Support Activities for Mining|采矿辅助活动
2131
21311
213111|Drilling Oil and Gas Wells|油气井钻探
213112|Support Activities for Oil and Gas Operations|油气作业辅助活动
213113|Support Activities for Coal Mining|煤炭开采辅助活动
213114|Support Activities for Metal Mining|金属矿开采辅助活动
213115|Support Activities for Nonmetallic Minerals (except Fuels) Mining|非金属矿(燃料除外)开采辅助活动
22|Utilities|公用事业
221
2211|Electric Power Generation, Transmission and Distribution|发电、输电和配电
22111|Electric Power Generation|发电
221111|Hydroelectric Power Generation|水力发电
221112|Fossil Fuel Electric Power Generation|化石燃料发电
221113|Nuclear Electric Power Generation|核能发电
221114|Solar Electric Power Generation|太阳能发电
221115|Wind Electric Power Generation|风力发电
221116|Geothermal Electric Power Generation|地热发电
221117|Biomass Electric Power Generation|生物质发电
221118|Other Electric Power Generation|其他发电
22112|Electric Power Transmission, Control, and Distribution|输电、电力控制和配电
221121|Electric Bulk Power Transmission and Control|大宗输电和电力控制
221122|Electric Power Distribution|配电
2212|Natural Gas Distribution|天然气配送
22121
221210
2213|Water, Sewage and Other Systems|供水、排水和其他系统
22131|Water Supply and Irrigation Systems|供水和灌溉系统
221310
22132|Sewage Treatment Facilities|污水处理设施
221320
22133|Steam and Air-Conditioning Supply|蒸汽和空调供应
221330
23|Construction|建筑业
236|Construction of Buildings|房屋建筑
2361|Residential Building Construction|住宅建筑
23611
236115|New Single-Family Housing Construction (except For-Sale Builders)|新建独户住宅施工(自建出售商除外)
236116|New Multifamily Housing Construction (except For-Sale Builders)|新建多户住宅施工(自建出售商除外)
236117|New Housing For-Sale Builders|新建住宅出售建筑商
236118|Residential Remodelers|住宅翻修商
2362|Nonresidential Building Construction|非住宅建筑
23621|Industrial Building Construction|工业建筑
236210
23622|Commercial and Institutional Building Construction|商业和公共机构建筑
236220
237|Heavy and Civil Engineering Construction|重型和土木工程建筑
2371|Utility System Construction|公用系统建设
23711|Water and Sewer Line and Related Structures Construction|给排水管线及相关构筑物建设
237110
23712|Oil and Gas Pipeline and Related Structures Construction|油气管道及相关构筑物建设
237120
23713|Power and Communication Line and Related Structures Construction|电力和通信线路及相关构筑物建设
237130
2372|Land Subdivision|土地分割开发
23721
237210
2373|Highway, Street, and Bridge Construction|公路、街道和桥梁建设
23731
237310
2379|Other Heavy and Civil Engineering Construction|其他重型和土木工程建筑
23799
237990
238|Specialty Trade Contractors|专业承包商
2381|Foundation, Structure, and Building Exterior Contractors|基础、结构和建筑外部承包商
23811|Poured Concrete Foundation and Structure Contractors|现浇混凝土基础和结构承包商
238110
23812|Structural Steel and Precast Concrete Contractors|钢结构和预制混凝土承包商
238120
23813|Framing Contractors|框架承包商
238130
23814|Masonry Contractors|砌体承包商
238140
23815|Glass and Glazing Contractors|玻璃安装承包商
238150
23816|Roofing Contractors|屋面承包商
238160
23817|Siding Contractors|外墙板承包商
238170
23819|Other Foundation, Structure, and Building Exterior Contractors|其他基础、结构和建筑外部承包商
238190
2382|Building Equipment Contractors|建筑设备承包商
23821|Electrical Contractors and Other Wiring Installation Contractors|电气承包商和其他布线安装承包商
238210
23822|Plumbing, Heating, and Air-Conditioning Contractors|管道、供暖和空调承包商
238220
23829|Other Building Equipment Contractors|其他建筑设备承包商
238290
2383|Building Finishing Contractors|建筑装修承包商
23831|Drywall and Insulation Contractors|石膏板和隔热承包商
238310
23832|Painting and Wall Covering Contractors|油漆和墙面铺贴承包商
238320
23833|Flooring Contractors|地板承包商
238330
23834|Tile and Terrazzo Contractors|瓷砖和水磨石承包商
238340
23835|Finish Carpentry Contractors|精细木工承包商
238350
23839|Other Building Finishing Contractors|其他建筑装修承包商
238390
2389|Other Specialty Trade Contractors|其他专业承包商
23891|Site Preparation Contractors|场地准备承包商
238910
23899|All Other Specialty Trade Contractors|所有其他专业承包商
238990
31-33|Manufacturing|制造业
311|Food Manufacturing|食品制造
3111|Animal Food Manufacturing|动物食品制造
31111
311111|Dog and Cat Food Manufacturing|猫狗食品制造
311119|Other Animal Food Manufacturing|其他动物食品制造
3112|Grain and Oilseed Milling|谷物和油料加工
31121|Flour Milling and Malt Manufacturing|面粉加工和麦芽制造
311211|Flour Milling|面粉加工
311212|Rice Milling|碾米
311213|Malt Manufacturing|麦芽制造
31122|Starch and Vegetable Fats and Oils Manufacturing|淀粉和植物油脂制造
311221|Wet Corn Milling and Starch Manufacturing|玉米湿磨和淀粉制造
311224|Soybean and Other Oilseed Processing|大豆和其他油料加工
311225|Fats and Oils Refining and Blending|油脂精炼和调和
31123|Breakfast Cereal Manufacturing|早餐谷物制造
311230
3113|Sugar and Confectionery Product Manufacturing|食糖和糖果制造
31131|Sugar Manufacturing|食糖制造
311313|Beet Sugar Manufacturing|甜菜糖制造
311314|Cane Sugar Manufacturing|甘蔗糖制造
31134|Nonchocolate Confectionery Manufacturing|非巧克力糖果制造
311340
31135|Chocolate and Confectionery Manufacturing|巧克力和糖果制造
311351|Chocolate and Confectionery Manufacturing from Cacao Beans|用可可豆制造巧克力和糖果
311352|Confectionery Manufacturing from Purchased Chocolate|用外购巧克力制造糖果
3114|Fruit and Vegetable Preserving and Specialty Food Manufacturing|水果蔬菜保藏和特色食品制造
31141|Frozen Food Manufacturing|冷冻食品制造
311411|Frozen Fruit, Juice, and Vegetable Manufacturing|冷冻水果、果汁和蔬菜制造
311412|Frozen Specialty Food Manufacturing|冷冻特色食品制造
31142|Fruit and Vegetable Canning, Pickling, and Drying|水果蔬菜罐装、腌制和干制
311421|Fruit and Vegetable Canning|水果和蔬菜罐头制造
311422|Specialty Canning|特色罐头制造
311423|Dried and Dehydrated Food Manufacturing|干制和脱水食品制造
3115|Dairy Product Manufacturing|乳制品制造
31151|Dairy Product (except Frozen) Manufacturing|乳制品(冷冻除外)制造
311511|Fluid Milk Manufacturing|液态奶制造
311512|Creamery Butter Manufacturing|黄油制造
311513|Cheese Manufacturing|奶酪制造
311514|Dry, Condensed, and Evaporated Dairy Product Manufacturing|奶粉、炼乳和淡炼乳制造
31152|Ice Cream and Frozen Dessert Manufacturing|冰淇淋和冷冻甜点制造
311520
3116|Animal Slaughtering and Processing|动物屠宰和加工
31161
311611|Animal (except Poultry) Slaughtering|动物(家禽除外)屠宰
311612|Meat Processed from Carcasses|胴体肉加工
311613|Rendering and Meat Byproduct Processing|熬炼和肉类副产品加工
311615|Poultry Processing|家禽加工
3117|Seafood Product Preparation and Packaging|水产品加工和包装
31171
311710
3118|Bakeries and Tortilla Manufacturing|烘焙食品和玉米饼制造
31181|Bread and Bakery Product Manufacturing|面包和烘焙食品制造
311811|Retail Bakeries|零售面包房
311812|Commercial Bakeries|商业面包房
311813|Frozen Cakes, Pies, and Other Pastries Manufacturing|冷冻蛋糕、馅饼和其他糕点制造
31182|Cookie, Cracker, and Pasta Manufacturing|曲奇、饼干和意大利面制造
311821|Cookie and Cracker Manufacturing|曲奇和饼干制造
311824|Dry Pasta, Dough, and Flour Mixes Manufacturing from Purchased Flour|用外购面粉制造干面、面团和面粉混合物
31183|Tortilla Manufacturing|玉米饼制造
311830
3119|Other Food Manufacturing|其他食品制造
31191|Snack Food Manufacturing|休闲食品制造
311911|Roasted Nuts and Peanut Butter Manufacturing|烘烤坚果和花生酱制造
311919|Other Snack Food Manufacturing|其他休闲食品制造
31192|Coffee and Tea Manufacturing|咖啡和茶制造
311920
31193|Flavoring Syrup and Concentrate Manufacturing|调味糖浆和浓缩液制造
311930
31194|Seasoning and Dressing Manufacturing|调味品和调味酱制造
311941|Mayonnaise, Dressing, and Other Prepared Sauce Manufacturing|蛋黄酱、调味酱和其他预制酱料制造
311942|Spice and Extract Manufacturing|香料和提取物制造
31199|All Other Food Manufacturing|所有其他食品制造
311991|Perishable Prepared Food Manufacturing|易腐预制食品制造
311999|All Other Miscellaneous Food Manufacturing|所有其他杂项食品制造
312|Beverage and Tobacco Product Manufacturing|饮料和烟草制品制造
3121|Beverage Manufacturing|饮料制造
31211|Soft Drink and Ice Manufacturing|软饮料和冰制造
312111|Soft Drink Manufacturing|软饮料制造
312112|Bottled Water Manufacturing|瓶装水制造
312113|Ice Manufacturing|制冰
31212|Breweries|啤酒厂
312120
31213|Wineries|葡萄酒厂
312130
31214|Distilleries|蒸馏酒厂
312140
3122|Tobacco Manufacturing|烟草制造
31223
312230
313|Textile Mills|纺织厂
3131|Fiber, Yarn, and Thread Mills|纤维、纱和线厂
31311
313110
3132|Fabric Mills|织物厂
31321|Broadwoven Fabric Mills|宽幅机织物厂
313210
31322|Narrow Fabric Mills and Schiffli Machine Embroidery|窄幅织物厂和席夫利机绣
313220
31323|Nonwoven Fabric Mills|无纺布厂
313230
31324|Knit Fabric Mills|针织物厂
313240
3133|Textile and Fabric Finishing and Fabric Coating Mills|纺织品和织物整理及织物涂层厂
31331|Textile and Fabric Finishing Mills|纺织品和织物整理厂
313310
31332|Fabric Coating Mills|织物涂层厂
313320
314|Textile Product Mills|纺织制成品厂
3141|Textile Furnishings Mills|家用纺织品厂
31411|Carpet and Rug Mills|地毯厂
314110
31412|Curtain and Linen Mills|窗帘和床品厂
314120
3149|Other Textile Product Mills|其他纺织制成品厂
31491|Textile Bag and Canvas Mills|纺织袋和帆布制品厂
314910
31499|All Other Textile Product Mills|所有其他纺织制成品厂
314994|Rope, Cordage, Twine, Tire Cord, and Tire Fabric Mills|绳索、线、轮胎帘线和帘布厂
314999|All Other Miscellaneous Textile Product Mills|所有其他杂项纺织制成品厂
315|Apparel Manufacturing|服装制造
3151|Apparel Knitting Mills|服装针织厂
31512
315120
3152|Cut and Sew Apparel Manufacturing|裁剪缝制服装制造
31521|Cut and Sew Apparel Contractors|裁剪缝制服装加工承包商
315210
31525|Cut and Sew Apparel Manufacturing (except Contractors)|裁剪缝制服装制造(承包商除外)
315250
3159|Apparel Accessories and Other Apparel Manufacturing|服装配饰和其他服装制造
31599
315990
316|Leather and Allied Product Manufacturing|皮革及相关制品制造
3161|Leather and Hide Tanning and Finishing|皮革鞣制和整理
31611
316110
3162|Footwear Manufacturing|制鞋
31621
316210
3169|Other Leather and Allied Product Manufacturing|其他皮革及相关制品制造
31699
316990
321|Wood Product Manufacturing|木制品制造
3211|Sawmills and Wood Preservation|锯木厂和木材防腐
32111
321113|Sawmills|锯木厂
321114|Wood Preservation|木材防腐
3212|Veneer, Plywood, and Engineered Wood Product Manufacturing|单板、胶合板和工程木制品制造
32121
321211|Hardwood Veneer and Plywood Manufacturing|硬木单板和胶合板制造
321212|Softwood Veneer and Plywood Manufacturing|软木单板和胶合板制造
321215|Engineered Wood Member Manufacturing|工程木构件制造
321219|Reconstituted Wood Product Manufacturing|再造木制品制造
3219|Other Wood Product Manufacturing|其他木制品制造
32191|Millwork|细木工制品
321911|Wood Window and Door Manufacturing|木门窗制造
321912|Cut Stock, Resawing Lumber, and Planing|下料、再锯木材和刨木
321918|Other Millwork (including Flooring)|其他细木工制品(含地板)
32192|Wood Container and Pallet Manufacturing|木容器和托盘制造
321920
32199|All Other Wood Product Manufacturing|所有其他木制品制造
321991|Manufactured Home (Mobile Home) Manufacturing|预制房屋(移动房屋)制造
321992|Prefabricated Wood Building Manufacturing|预制木结构建筑制造
321999|All Other Miscellaneous Wood Product Manufacturing|所有其他杂项木制品制造
322|Paper Manufacturing|造纸
3221|Pulp, Paper, and Paperboard Mills|纸浆、纸和纸板厂
32211|Pulp Mills|纸浆厂
322110
32212|Paper Mills|造纸厂
322120
32213|Paperboard Mills|纸板厂
322130
3222|Converted Paper Product Manufacturing|加工纸制品制造
32221|Paperboard Container Manufacturing|纸板容器制造
322211|Corrugated and Solid Fiber Box Manufacturing|瓦楞和实心纤维箱制造
322212|Folding Paperboard Box Manufacturing|折叠纸板盒制造
322219|Other Paperboard Container Manufacturing|其他纸板容器制造
32222|Paper Bag and Coated and Treated Paper Manufacturing|纸袋及涂布和处理纸制造
322220
32223|Stationery Product Manufacturing|文具纸品制造
322230
32229|Other Converted Paper Product Manufacturing|其他加工纸制品制造
322291|Sanitary Paper Product Manufacturing|卫生纸制品制造
322299|All Other Converted Paper Product Manufacturing|所有其他加工纸制品制造
323|Printing and Related Support Activities|印刷及相关辅助活动
3231
32311|Printing|印刷
323111|Commercial Printing (except Screen and Books)|商业印刷(丝网印刷和书籍除外)
323113|Commercial Screen Printing|商业丝网印刷
323117|Books Printing|书籍印刷
32312|Support Activities for Printing|印刷辅助活动
323120
324|Petroleum and Coal Products Manufacturing|石油和煤制品制造
3241
32411|Petroleum Refineries|炼油厂
324110
32412|Asphalt Paving, Roofing, and Saturated Materials Manufacturing|沥青铺路、屋面和浸渍材料制造
324121|Asphalt Paving Mixture and Block Manufacturing|沥青铺路混合料和砌块制造
324122|Asphalt Shingle and Coating Materials Manufacturing|沥青瓦和涂层材料制造
32419|Other Petroleum and Coal Products Manufacturing|其他石油和煤制品制造
324191|Petroleum Lubricating Oil and Grease Manufacturing|石油润滑油和润滑脂制造
324199|All Other Petroleum and Coal Products Manufacturing|所有其他石油和煤制品制造
325|Chemical Manufacturing|化学品制造
3251|Basic Chemical Manufacturing|基础化学品制造
32511|Petrochemical Manufacturing|石油化工产品制造
325110
32512|Industrial Gas Manufacturing|工业气体制造
325120
32513|Synthetic Dye and Pigment Manufacturing|合成染料和颜料制造
325130
32518|Other Basic Inorganic Chemical Manufacturing|其他基础无机化学品制造
325180
32519|Other Basic Organic Chemical Manufacturing|其他基础有机化学品制造
325193|Ethyl Alcohol Manufacturing|乙醇制造
325194|Cyclic Crude, Intermediate, and Gum and Wood Chemical Manufacturing|环状原料、中间体及树胶和木材化学品制造
325199|All Other Basic Organic Chemical Manufacturing|所有其他基础有机化学品制造
3252|Resin, Synthetic Rubber, and Artificial and Synthetic Fibers and Filaments Manufacturing|树脂、合成橡胶及人造和合成纤维长丝制造
32521|Resin and Synthetic Rubber Manufacturing|树脂和合成橡胶制造
325211|Plastics Material and Resin Manufacturing|塑料原料和树脂制造
325212|Synthetic Rubber Manufacturing|合成橡胶制造
32522|Artificial and Synthetic Fibers and Filaments Manufacturing|人造和合成纤维长丝制造
325220
3253|Pesticide, Fertilizer, and Other Agricultural Chemical Manufacturing|农药、肥料和其他农用化学品制造
32531|Fertilizer and Compost Manufacturing|肥料和堆肥制造
325311|Nitrogenous Fertilizer Manufacturing|氮肥制造
325312|Phosphatic Fertilizer Manufacturing|磷肥制造
325314|Fertilizer (Mixing Only) Manufacturing|肥料(仅混配)制造
325315|Compost Manufacturing|堆肥制造
32532|Pesticide and Other Agricultural Chemical Manufacturing|农药和其他农用化学品制造
325320
3254|Pharmaceutical and Medicine Manufacturing|医药制造
32541
325411|Medicinal and Botanical Manufacturing|药用化学品和植物药制造
325412|Pharmaceutical Preparation Manufacturing|药物制剂制造
325413|In-Vitro Diagnostic Substance Manufacturing|体外诊断试剂制造
325414|Biological Product (except Diagnostic) Manufacturing|生物制品(诊断试剂除外)制造
3255|Paint, Coating, and Adhesive Manufacturing|油漆、涂料和胶黏剂制造
32551|Paint and Coating Manufacturing|油漆和涂料制造
325510
32552|Adhesive Manufacturing|胶黏剂制造
325520
3256|Soap, Cleaning Compound, and Toilet Preparation Manufacturing|肥皂、清洁剂和盥洗用品制造
32561|Soap and Cleaning Compound Manufacturing|肥皂和清洁剂制造
325611|Soap and Other Detergent Manufacturing|肥皂和其他洗涤剂制造
325612|Polish and Other Sanitation Good Manufacturing|抛光剂和其他卫生用品制造
325613|Surface Active Agent Manufacturing|表面活性剂制造
32562|Toilet Preparation Manufacturing|盥洗用品制造
325620
3259|Other Chemical Product and Preparation Manufacturing|其他化学产品和制剂制造
32591|Printing Ink Manufacturing|印刷油墨制造
325910
32592|Explosives Manufacturing|炸药制造
325920
32599|All Other Chemical Product and Preparation Manufacturing|所有其他化学产品和制剂制造
325991|Custom Compounding of Purchased Resins|外购树脂定制混配
325992|Photographic Film, Paper, Plate, Chemical, and Copy Toner Manufacturing|摄影胶片、相纸、感光版、化学品和复印墨粉制造
325998|All Other Miscellaneous Chemical Product and Preparation Manufacturing|所有其他杂项化学产品和制剂制造
326|Plastics and Rubber Products Manufacturing|塑料和橡胶制品制造
3261|Plastics Product Manufacturing|塑料制品制造
32611|Plastics Packaging Materials and Unlaminated Film and Sheet Manufacturing|塑料包装材料及非层压薄膜和片材制造
326111|Plastics Bag and Pouch Manufacturing|塑料袋制造
326112|Plastics Packaging Film and Sheet (including Laminated) Manufacturing|塑料包装薄膜和片材(含层压)制造
326113|Unlaminated Plastics Film and Sheet (except Packaging) Manufacturing|非层压塑料薄膜和片材(包装除外)制造
32612|Plastics Pipe, Pipe Fitting, and Unlaminated Profile Shape Manufacturing|塑料管、管件和非层压型材制造
326121|Unlaminated Plastics Profile Shape Manufacturing|非层压塑料型材制造
326122|Plastics Pipe and Pipe Fitting Manufacturing|塑料管和管件制造
32613|Laminated Plastics Plate, Sheet (except Packaging), and Shape Manufacturing|层压塑料板、片(包装除外)和型材制造
326130
32614|Polystyrene Foam Product Manufacturing|聚苯乙烯泡沫制品制造
326140
32615|Urethane and Other Foam Product (except Polystyrene) Manufacturing|聚氨酯和其他泡沫制品(聚苯乙烯除外)制造
326150
32616|Plastics Bottle Manufacturing|塑料瓶制造
326160
32619|Other Plastics Product Manufacturing|其他塑料制品制造
326191|Plastics Plumbing Fixture Manufacturing|塑料卫浴洁具制造
326199|All Other Plastics Product Manufacturing|所有其他塑料制品制造
3262|Rubber Product Manufacturing|橡胶制品制造
32621|Tire Manufacturing|轮胎制造和翻新
326211|Tire Manufacturing (except Retreading)|轮胎制造(翻新除外)
326212|Tire Retreading|轮胎翻新
32622|Rubber and Plastics Hoses and Belting Manufacturing|橡胶和塑料软管及带制造
326220
32629|Other Rubber Product Manufacturing|其他橡胶制品制造
326291|Rubber Product Manufacturing for Mechanical Use|机械用橡胶制品制造
326299|All Other Rubber Product Manufacturing|所有其他橡胶制品制造
327|Nonmetallic Mineral Product Manufacturing|非金属矿物制品制造
3271|Clay Product and Refractory Manufacturing|黏土制品和耐火材料制造
32711|Pottery, Ceramics, and Plumbing Fixture Manufacturing|陶器、陶瓷和卫浴洁具制造
327110
32712|Clay Building Material and Refractories Manufacturing|黏土建筑材料和耐火材料制造
327120
3272|Glass and Glass Product Manufacturing|玻璃和玻璃制品制造
32721
327211|Flat Glass Manufacturing|平板玻璃制造
327212|Other Pressed and Blown Glass and Glassware Manufacturing|其他压制和吹制玻璃及玻璃器皿制造
327213|Glass Container Manufacturing|玻璃容器制造
327215|Glass Product Manufacturing Made of Purchased Glass|用外购玻璃制造玻璃制品
3273|Cement and Concrete Product Manufacturing|水泥和混凝土制品制造
32731|Cement Manufacturing|水泥制造
327310
32732|Ready-Mix Concrete Manufacturing|预拌混凝土制造
327320
32733|Concrete Pipe, Brick, and Block Manufacturing|混凝土管、砖和砌块制造
327331|Concrete Block and Brick Manufacturing|混凝土砌块和砖制造
327332|Concrete Pipe Manufacturing|混凝土管制造
32739|Other Concrete Product Manufacturing|其他混凝土制品制造
327390
3274|Lime and Gypsum Product Manufacturing|石灰和石膏制品制造
32741|Lime Manufacturing|石灰制造
327410
32742|Gypsum Product Manufacturing|石膏制品制造
327420
3279|Other Nonmetallic Mineral Product Manufacturing|其他非金属矿物制品制造
32791|Abrasive Product Manufacturing|磨料制品制造
327910
32799|All Other Nonmetallic Mineral Product Manufacturing|所有其他非金属矿物制品制造
327991|Cut Stone and Stone Product Manufacturing|石材切割和石制品制造
327992|Ground or Treated Mineral and Earth Manufacturing|研磨或处理矿物和土类制造
327993|Mineral Wool Manufacturing|矿棉制造
327999|All Other Miscellaneous Nonmetallic Mineral Product Manufacturing|所有其他杂项非金属矿物制品制造
331|Primary Metal Manufacturing|初级金属制造
3311|Iron and Steel Mills and Ferroalloy Manufacturing|钢铁厂和铁合金制造
33111
331110
3312|Steel Product Manufacturing from Purchased Steel|用外购钢制造钢制品
33121|Iron and Steel Pipe and Tube Manufacturing from Purchased Steel|用外购钢制造钢铁管
331210
33122|Rolling and Drawing of Purchased Steel|外购钢的轧制和拉拔
331221|Rolled Steel Shape Manufacturing|轧制钢型材制造
331222|Steel Wire Drawing|钢丝拉拔
3313|Alumina and Aluminum Production and Processing|氧化铝和铝的生产和加工
33131
331313|Alumina Refining and Primary Aluminum Production|氧化铝精炼和原铝生产
331314|Secondary Smelting and Alloying of Aluminum|再生铝冶炼和合金化
331315|Aluminum Sheet, Plate, and Foil Manufacturing|铝板、铝片和铝箔制造
331318|Other Aluminum Rolling, Drawing, and Extruding|其他铝轧制、拉拔和挤压
3314|Nonferrous Metal (except Aluminum) Production and Processing|有色金属(铝除外)生产和加工
33141|Nonferrous Metal (except Aluminum) Smelting and Refining|有色金属(铝除外)冶炼和精炼
331410
33142|Copper Rolling, Drawing, Extruding, and Alloying|铜轧制、拉拔、挤压和合金化
331420
33149|Nonferrous Metal (except Copper and Aluminum) Rolling, Drawing, Extruding, and Alloying|有色金属(铜和铝除外)轧制、拉拔、挤压和合金化
331491|Nonferrous Metal (except Copper and Aluminum) Rolling, Drawing, and Extruding|有色金属(铜和铝除外)轧制、拉拔和挤压
331492|Secondary Smelting, Refining, and Alloying of Nonferrous Metal (except Copper and Aluminum)|再生有色金属(铜和铝除外)冶炼、精炼和合金化
3315|Foundries|铸造厂
33151|Ferrous Metal Foundries|黑色金属铸造厂
331511|Iron Foundries|铸铁厂
331512|Steel Investment Foundries|钢熔模铸造厂
331513|Steel Foundries (except Investment)|铸钢厂(熔模铸造除外)
33152|Nonferrous Metal Foundries|有色金属铸造厂
331523|Nonferrous Metal Die-Casting Foundries|有色金属压铸厂
331524|Aluminum Foundries (except Die-Casting)|铝铸造厂(压铸除外)
331529|Other Nonferrous Metal Foundries (except Die-Casting)|其他有色金属铸造厂(压铸除外)
332|Fabricated Metal Product Manufacturing|金属制品制造
3321|Forging and Stamping|锻造和冲压
33211
332111|Iron and Steel Forging|钢铁锻造
332112|Nonferrous Forging|有色金属锻造
332114|Custom Roll Forming|定制辊压成形
332117|Powder Metallurgy Part Manufacturing|粉末冶金零件制造
332119|Metal Crown, Closure, and Other Metal Stamping (except Automotive)|金属瓶盖、封口和其他金属冲压(汽车除外)
3322|Cutlery and Handtool Manufacturing|刀具和手工工具制造
33221
332215|Metal Kitchen Cookware, Utensil, Cutlery, and Flatware (except Precious) Manufacturing|金属炊具、餐厨用具、刀具和餐具(贵金属除外)制造
332216|Saw Blade and Handtool Manufacturing|锯条和手工工具制造
3323|Architectural and Structural Metals Manufacturing|建筑和结构金属制造
33231|Plate Work and Fabricated Structural Product Manufacturing|板材加工和结构金属制品制造
332311|Prefabricated Metal Building and Component Manufacturing|预制金属建筑和构件制造
332312|Fabricated Structural Metal Manufacturing|结构金属制造
332313|Plate Work Manufacturing|板材加工制造
33232|Ornamental and Architectural Metal Products Manufacturing|装饰和建筑金属制品制造
332321|Metal Window and Door Manufacturing|金属门窗制造
332322|Sheet Metal Work Manufacturing|钣金制造
332323|Ornamental and Architectural Metal Work Manufacturing|装饰和建筑金属件制造
3324|Boiler, Tank, and Shipping Container Manufacturing|锅炉、储罐和运输容器制造
33241|Power Boiler and Heat Exchanger Manufacturing|动力锅炉和换热器制造
332410
33242|Metal Tank (Heavy Gauge) Manufacturing|金属储罐(厚壁)制造
332420
33243|Metal Can, Box, and Other Metal Container (Light Gauge) Manufacturing|金属罐、盒和其他金属容器(薄壁)制造
332431|Metal Can Manufacturing|金属罐制造
332439|Other Metal Container Manufacturing|其他金属容器制造
3325|Hardware Manufacturing|五金制造
33251
332510
3326|Spring and Wire Product Manufacturing|弹簧和金属丝制品制造
33261
332613|Spring Manufacturing|弹簧制造
332618|Other Fabricated Wire Product Manufacturing|其他金属丝制品制造
3327|Machine Shops; Turned Product; and Screw, Nut, and Bolt Manufacturing|机加工厂;车削制品及螺钉、螺母和螺栓制造
33271|Machine Shops|机加工厂
332710
33272|Turned Product and Screw, Nut, and Bolt Manufacturing|车削制品及螺钉、螺母和螺栓制造
332721|Precision Turned Product Manufacturing|精密车削制品制造
332722|Bolt, Nut, Screw, Rivet, and Washer Manufacturing|螺栓、螺母、螺钉、铆钉和垫圈制造
3328|Coating, Engraving, Heat Treating, and Allied Activities|涂层、雕刻、热处理及相关活动
33281
332811|Metal Heat Treating|金属热处理
332812|Metal Coating, Engraving (except Jewelry and Silverware), and Allied Services to Manufacturers|金属涂层、雕刻(首饰和银器除外)及制造商相关服务
332813|Electroplating, Plating, Polishing, Anodizing, and Coloring|电镀、镀层、抛光、阳极氧化和着色
3329|Other Fabricated Metal Product Manufacturing|其他金属制品制造
33291|Metal Valve Manufacturing|金属阀门制造
332911|Industrial Valve Manufacturing|工业阀门制造
332912|Fluid Power Valve and Hose Fitting Manufacturing|流体动力阀和软管接头制造
332913|Plumbing Fixture Fitting and Trim Manufacturing|卫浴配件和装饰件制造
332919|Other Metal Valve and Pipe Fitting Manufacturing|其他金属阀门和管件制造
33299|All Other Fabricated Metal Product Manufacturing|所有其他金属制品制造
332991|Ball and Roller Bearing Manufacturing|滚珠和滚柱轴承制造
332992|Small Arms Ammunition Manufacturing|轻武器弹药制造
332993|Ammunition (except Small Arms) Manufacturing|弹药(轻武器除外)制造
332994|Small Arms, Ordnance, and Ordnance Accessories Manufacturing|轻武器、军械和军械配件制造
332996|Fabricated Pipe and Pipe Fitting Manufacturing|管道和管件加工制造
332999|All Other Miscellaneous Fabricated Metal Product Manufacturing|所有其他杂项金属制品制造
333|Machinery Manufacturing|机械制造
3331|Agriculture, Construction, and Mining Machinery Manufacturing|农业、建筑和采矿机械制造
33311|Agricultural Implement Manufacturing|农业机具制造
333111|Farm Machinery and Equipment Manufacturing|农场机械设备制造
333112|Lawn and Garden Tractor and Home Lawn and Garden Equipment Manufacturing|草坪和园艺拖拉机及家用草坪园艺设备制造
33312|Construction Machinery Manufacturing|建筑机械制造
333120
33313|Mining and Oil and Gas Field Machinery Manufacturing|采矿和油气田机械制造
333131|Mining Machinery and Equipment Manufacturing|采矿机械设备制造
333132|Oil and Gas Field Machinery and Equipment Manufacturing|油气田机械设备制造
3332|Industrial Machinery Manufacturing|工业机械制造
33324
333241|Food Product Machinery Manufacturing|食品机械制造
333242|Semiconductor Machinery Manufacturing|半导体机械制造
333243|Sawmill, Woodworking, and Paper Machinery Manufacturing|锯木、木工和造纸机械制造
333248|All Other Industrial Machinery Manufacturing|所有其他工业机械制造
3333|Commercial and Service Industry Machinery Manufacturing|商业和服务业机械制造
33331
333310
3334|Ventilation, Heating, Air-Conditioning, and Commercial Refrigeration Equipment Manufacturing|通风、供暖、空调和商用制冷设备制造
33341
333413|Industrial and Commercial Fan and Blower and Air Purification Equipment Manufacturing|工商业风扇、鼓风机和空气净化设备制造
333414|Heating Equipment (except Warm Air Furnaces) Manufacturing|供暖设备(热风炉除外)制造
333415|Air-Conditioning and Warm Air Heating Equipment and Commercial and Industrial Refrigeration Equipment Manufacturing|空调和热风供暖设备及工商业制冷设备制造
3335|Metalworking Machinery Manufacturing|金属加工机械制造
33351
333511|Industrial Mold Manufacturing|工业模具制造
333514|Special Die and Tool, Die Set, Jig, and Fixture Manufacturing|专用冲模、工装、夹具和卡具制造
333515|Cutting Tool and Machine Tool Accessory Manufacturing|切削工具和机床附件制造
333517|Machine Tool Manufacturing|机床制造
333519|Rolling Mill and Other Metalworking Machinery Manufacturing|轧机和其他金属加工机械制造
3336|Engine, Turbine, and Power Transmission Equipment Manufacturing|发动机、涡轮机和动力传动设备制造
33361
333611|Turbine and Turbine Generator Set Units Manufacturing|涡轮机和涡轮发电机组制造
333612|Speed Changer, Industrial High-Speed Drive, and Gear Manufacturing|变速器、工业高速传动和齿轮制造
333613|Mechanical Power Transmission Equipment Manufacturing|机械动力传动设备制造
333618|Other Engine Equipment Manufacturing|其他发动机设备制造
3339|Other General Purpose Machinery Manufacturing|其他通用机械制造
33391|Pump and Compressor Manufacturing|泵和压缩机制造
333912|Air and Gas Compressor Manufacturing|空气和气体压缩机制造
333914|Measuring, Dispensing, and Other Pumping Equipment Manufacturing|计量、分配和其他泵送设备制造
33392|Material Handling Equipment Manufacturing|物料搬运设备制造
333921|Elevator and Moving Stairway Manufacturing|电梯和自动扶梯制造
333922|Conveyor and Conveying Equipment Manufacturing|输送机和输送设备制造
333923|Overhead Traveling Crane, Hoist, and Monorail System Manufacturing|桥式起重机、葫芦和单轨系统制造
333924|Industrial Truck, Tractor, Trailer, and Stacker Machinery Manufacturing|工业卡车、牵引车、挂车和堆垛机械制造
33399|All Other General Purpose Machinery Manufacturing|所有其他通用机械制造
333991|Power-Driven Handtool Manufacturing|动力手持工具制造
333992|Welding and Soldering Equipment Manufacturing|焊接和钎焊设备制造
333993|Packaging Machinery Manufacturing|包装机械制造
333994|Industrial Process Furnace and Oven Manufacturing|工业炉窑制造
333995|Fluid Power Cylinder and Actuator Manufacturing|流体动力缸和执行器制造
333996|Fluid Power Pump and Motor Manufacturing|流体动力泵和马达制造
333998|All Other Miscellaneous General Purpose Machinery Manufacturing|所有其他杂项通用机械制造
334|Computer and Electronic Product Manufacturing|计算机和电子产品制造
3341|Computer and Peripheral Equipment Manufacturing|计算机和外围设备制造
33411
334111|Electronic Computer Manufacturing|电子计算机制造
334112|Computer Storage Device Manufacturing|计算机存储设备制造
334118|Computer Terminal and Other Computer Peripheral Equipment Manufacturing|计算机终端和其他计算机外围设备制造
3342|Communications Equipment Manufacturing|通信设备制造
33421|Telephone Apparatus Manufacturing|电话设备制造
334210
33422|Radio and Television Broadcasting and Wireless Communications Equipment Manufacturing|广播电视和无线通信设备制造
334220
33429|Other Communications Equipment Manufacturing|其他通信设备制造
334290
3343|Audio and Video Equipment Manufacturing|音频和视频设备制造
33431
334310
3344|Semiconductor and Other Electronic Component Manufacturing|半导体和其他电子元件制造
33441
334412|Bare Printed Circuit Board Manufacturing|印制电路裸板制造
334413|Semiconductor and Related Device Manufacturing|半导体及相关器件制造
334416|Capacitor, Resistor, Coil, Transformer, and Other Inductor Manufacturing|电容器、电阻器、线圈、变压器和其他电感器制造
334417|Electronic Connector Manufacturing|电子连接器制造
334418|Printed Circuit Assembly (Electronic Assembly) Manufacturing|印制电路组件(电子组装)制造
334419|Other Electronic Component Manufacturing|其他电子元件制造
3345|Navigational, Measuring, Electromedical, and Control Instruments Manufacturing|导航、测量、电子医疗和控制仪器制造
33451
334510|Electromedical and Electrotherapeutic Apparatus Manufacturing|电子医疗和电子治疗设备制造
334511|Search, Detection, Navigation, Guidance, Aeronautical, and Nautical System and Instrument Manufacturing|搜索、探测、导航、制导、航空和航海系统及仪器制造
334512|Automatic Environmental Control Manufacturing for Residential, Commercial, and Appliance Use|住宅、商业和家电用自动环境控制器制造
334513|Instruments and Related Products Manufacturing for Measuring, Displaying, and Controlling Industrial Process Variables|工业过程变量测量、显示和控制仪器及相关产品制造
334514|Totalizing Fluid Meter and Counting Device Manufacturing|流体累计表和计数装置制造
334515|Instrument Manufacturing for Measuring and Testing Electricity and Electrical Signals|电学量和电信号测量测试仪器制造
334516|Analytical Laboratory Instrument Manufacturing|实验室分析仪器制造
334517|Irradiation Apparatus Manufacturing|辐射设备制造
334519|Other Measuring and Controlling Device Manufacturing|其他测量和控制装置制造
3346|Manufacturing and Reproducing Magnetic and Optical Media|磁性和光学媒介制造和复制
33461
334610
335|Electrical Equipment, Appliance, and Component Manufacturing|电气设备、电器和部件制造
3351|Electric Lighting Equipment Manufacturing|电气照明设备制造
33513
335131|Residential Electric Lighting Fixture Manufacturing|住宅照明灯具制造
335132|Commercial, Industrial, and Institutional Electric Lighting Fixture Manufacturing|商业、工业和公共机构照明灯具制造
335139|Electric Lamp Bulb and Other Lighting Equipment Manufacturing|电灯泡和其他照明设备制造
3352|Household Appliance Manufacturing|家用电器制造
33521|Small Electrical Appliance Manufacturing|小家电制造
335210
33522|Major Household Appliance Manufacturing|大家电制造
335220
3353|Electrical Equipment Manufacturing|电气设备制造
33531
335311|Power, Distribution, and Specialty Transformer Manufacturing|电力、配电和特种变压器制造
335312|Motor and Generator Manufacturing|电动机和发电机制造
335313|Switchgear and Switchboard Apparatus Manufacturing|开关设备和配电盘制造
335314|Relay and Industrial Control Manufacturing|继电器和工业控制器制造
3359|Other Electrical Equipment and Component Manufacturing|其他电气设备和部件制造
33591|Battery Manufacturing|电池制造
335910
33592|Communication and Energy Wire and Cable Manufacturing|通信和电力线缆制造
335921|Fiber Optic Cable Manufacturing|光缆制造
335929|Other Communication and Energy Wire Manufacturing|其他通信和电力线制造
33593|Wiring Device Manufacturing|配线装置制造
335931|Current-Carrying Wiring Device Manufacturing|载流配线装置制造
335932|Noncurrent-Carrying Wiring Device Manufacturing|非载流配线装置制造
33599|All Other Electrical Equipment and Component Manufacturing|所有其他电气设备和部件制造
335991|Carbon and Graphite Product Manufacturing|碳和石墨制品制造
335999|All Other Miscellaneous Electrical Equipment and Component Manufacturing|所有其他杂项电气设备和部件制造
336|Transportation Equipment Manufacturing|运输设备制造
3361|Motor Vehicle Manufacturing|汽车制造
33611|Automobile and Light Duty Motor Vehicle Manufacturing|轿车和轻型汽车制造
336110
33612|Heavy Duty Truck Manufacturing|重型卡车制造
336120
3362|Motor Vehicle Body and Trailer Manufacturing|汽车车身和挂车制造
33621
336211|Motor Vehicle Body Manufacturing|汽车车身制造
336212|Truck Trailer Manufacturing|卡车挂车制造
336213|Motor Home Manufacturing|自行式房车制造
336214|Travel Trailer and Camper Manufacturing|旅行拖车和露营车制造
3363|Motor Vehicle Parts Manufacturing|汽车零部件制造
33631|Motor Vehicle Gasoline Engine and Engine Parts Manufacturing|汽车汽油发动机及其零件制造
336310
33632|Motor Vehicle Electrical and Electronic Equipment Manufacturing|汽车电气和电子设备制造
336320
33633|Motor Vehicle Steering and Suspension Components (except Spring) Manufacturing|汽车转向和悬架部件(弹簧除外)制造
336330
33634|Motor Vehicle Brake System Manufacturing|汽车制动系统制造
336340
33635|Motor Vehicle Transmission and Power Train Parts Manufacturing|汽车变速器和动力传动系零件制造
336350
33636|Motor Vehicle Seating and Interior Trim Manufacturing|汽车座椅和内饰制造
336360
33637|Motor Vehicle Metal Stamping|汽车金属冲压
336370
33639|Other Motor Vehicle Parts Manufacturing|其他汽车零部件制造
336390
3364|Aerospace Product and Parts Manufacturing|航空航天产品和零部件制造
33641
336411|Aircraft Manufacturing|飞机制造
336412|Aircraft Engine and Engine Parts Manufacturing|飞机发动机及其零件制造
336413|Other Aircraft Parts and Auxiliary Equipment Manufacturing|其他飞机零件和辅助设备制造
336414|Guided Missile and Space Vehicle Manufacturing|导弹和航天器制造
336415|Guided Missile and Space Vehicle Propulsion Unit and Propulsion Unit Parts Manufacturing|导弹和航天器推进装置及其零件制造
336419|Other Guided Missile and Space Vehicle Parts and Auxiliary Equipment Manufacturing|其他导弹和航天器零件及辅助设备制造
3365|Railroad Rolling Stock Manufacturing|铁路机车车辆制造
33651
336510
3366|Ship and Boat Building|船艇建造
33661
336611|Ship Building and Repairing|船舶建造和修理
336612|Boat Building|小艇建造
3369|Other Transportation Equipment Manufacturing|其他运输设备制造
33699
336991|Motorcycle, Bicycle, and Parts Manufacturing|摩托车、自行车及零件制造
336992|Military Armored Vehicle, Tank, and Tank Component Manufacturing|军用装甲车、坦克及坦克部件制造
336999|All Other Transportation Equipment Manufacturing|所有其他运输设备制造
337|Furniture and Related Product Manufacturing|家具及相关产品制造
3371|Household and Institutional Furniture and Kitchen Cabinet Manufacturing|家用和公共机构家具及厨柜制造
33711|Wood Kitchen Cabinet and Countertop Manufacturing|木制厨柜和台面制造
337110
33712|Household and Institutional Furniture Manufacturing|家用和公共机构家具制造
337121|Upholstered Household Furniture Manufacturing|软体家用家具制造
337122|Nonupholstered Wood Household Furniture Manufacturing|非软体木制家用家具制造
337126|Household Furniture (except Wood and Upholstered) Manufacturing|家用家具(木制和软体除外)制造
337127|Institutional Furniture Manufacturing|公共机构家具制造
3372|Office Furniture (including Fixtures) Manufacturing|办公家具(含固定装置)制造
33721
337211|Wood Office Furniture Manufacturing|木制办公家具制造
337212|Custom Architectural Woodwork and Millwork Manufacturing|定制建筑木工和细木工制品制造
337214|Office Furniture (except Wood) Manufacturing|办公家具(木制除外)制造
337215|Showcase, Partition, Shelving, and Locker Manufacturing|展示柜、隔断、货架和储物柜制造
3379|Other Furniture Related Product Manufacturing|其他家具相关产品制造
33791|Mattress Manufacturing|床垫制造
337910
33792|Blind and Shade Manufacturing|百叶窗和遮帘制造
337920
339|Miscellaneous Manufacturing|杂项制造
3391|Medical Equipment and Supplies Manufacturing|医疗设备和用品制造
33911
339112|Surgical and Medical Instrument Manufacturing|外科和医疗器械制造
339113|Surgical Appliance and Supplies Manufacturing|外科器具和用品制造
339114|Dental Equipment and Supplies Manufacturing|牙科设备和用品制造
339115|Ophthalmic Goods Manufacturing|眼科用品制造
339116|Dental Laboratories|牙科技工室
3399|Other Miscellaneous Manufacturing|其他杂项制造
33991|Jewelry and Silverware Manufacturing|珠宝和银器制造
339910
33992|Sporting and Athletic Goods Manufacturing|体育运动用品制造
339920
33993|Doll, Toy, and Game Manufacturing|玩偶、玩具和游戏用品制造
339930
33994|Office Supplies (except Paper) Manufacturing|办公用品(纸品除外)制造
339940
33995|Sign Manufacturing|标牌制造
339950
33999|All Other Miscellaneous Manufacturing|所有其他杂项制造
339991|Gasket, Packing, and Sealing Device Manufacturing|垫片、填料和密封装置制造
339992|Musical Instrument Manufacturing|乐器制造
339993|Fastener, Button, Needle, and Pin Manufacturing|紧固件、纽扣、针和别针制造
339994|Broom, Brush, and Mop Manufacturing|扫帚、刷子和拖把制造
339995|Burial Casket Manufacturing|棺木制造
339999
42|Wholesale Trade|批发贸易
423|Merchant Wholesalers, Durable Goods|耐用品批发商
4231|Motor Vehicle and Motor Vehicle Parts and Supplies Merchant Wholesalers|汽车及汽车零配件和用品批发商
42311|Automobile and Other Motor Vehicle Merchant Wholesalers|轿车和其他汽车批发商
423110
42312|Motor Vehicle Supplies and New Parts Merchant Wholesalers|汽车用品和新零件批发商
423120
42313|Tire and Tube Merchant Wholesalers|轮胎和内胎批发商
423130
42314|Motor Vehicle Parts (Used) Merchant Wholesalers|旧汽车零件批发商
423140
4232|Furniture and Home Furnishing Merchant Wholesalers|家具和家居用品批发商
42321|Furniture Merchant Wholesalers|家具批发商
423210
42322|Home Furnishing Merchant Wholesalers|家居用品批发商
423220
4233|Lumber and Other Construction Materials Merchant Wholesalers|木材和其他建筑材料批发商
42331|Lumber, Plywood, Millwork, and Wood Panel Merchant Wholesalers|木材、胶合板、细木工制品和木板批发商
423310
42332|Brick, Stone, and Related Construction Material Merchant Wholesalers|砖、石及相关建筑材料批发商
423320
42333|Roofing, Siding, and Insulation Material Merchant Wholesalers|屋面、墙板和隔热材料批发商
423330
42339|Other Construction Material Merchant Wholesalers|其他建筑材料批发商
423390
4234|Professional and Commercial Equipment and Supplies Merchant Wholesalers|专业和商用设备及用品批发商
42341|Photographic Equipment and Supplies Merchant Wholesalers|摄影设备和用品批发商
423410
42342|Office Equipment Merchant Wholesalers|办公设备批发商
423420
42343|Computer and Computer Peripheral Equipment and Software Merchant Wholesalers|计算机、外围设备和软件批发商
423430
42344|Other Commercial Equipment Merchant Wholesalers|其他商用设备批发商
423440
42345|Medical, Dental, and Hospital Equipment and Supplies Merchant Wholesalers|医疗、牙科和医院设备及用品批发商
423450
42346|Ophthalmic Goods Merchant Wholesalers|眼科用品批发商
423460
42349|Other Professional Equipment and Supplies Merchant Wholesalers|其他专业设备和用品批发商
423490
4235|Metal and Mineral (except Petroleum) Merchant Wholesalers|金属和矿物(石油除外)批发商
42351|Metal Service Centers and Other Metal Merchant Wholesalers|金属服务中心和其他金属批发商
423510
42352|Coal and Other Mineral and Ore Merchant Wholesalers|煤炭和其他矿物及矿石批发商
423520
4236|Household Appliances and Electrical and Electronic Goods Merchant Wholesalers|家用电器及电气和电子产品批发商
42361|Electrical Apparatus and Equipment, Wiring Supplies, and Related Equipment Merchant Wholesalers|电气设备、布线用品及相关设备批发商
423610
42362|Household Appliances, Electric Housewares, and Consumer Electronics Merchant Wholesalers|家用电器、电动家用品和消费电子产品批发商
423620
42369|Other Electronic Parts and Equipment Merchant Wholesalers|其他电子零件和设备批发商
423690
4237|Hardware, and Plumbing and Heating Equipment and Supplies Merchant Wholesalers|五金及管道和供暖设备用品批发商
42371|Hardware Merchant Wholesalers|五金批发商
423710
42372|Plumbing and Heating Equipment and Supplies (Hydronics) Merchant Wholesalers|管道和供暖设备及用品(水暖)批发商
423720
42373|Warm Air Heating and Air-Conditioning Equipment and Supplies Merchant Wholesalers|热风供暖和空调设备及用品批发商
423730
42374|Refrigeration Equipment and Supplies Merchant Wholesalers|制冷设备和用品批发商
423740
4238|Machinery, Equipment, and Supplies Merchant Wholesalers|机械、设备和用品批发商
42381|Construction and Mining (except Oil Well) Machinery and Equipment Merchant Wholesalers|建筑和采矿(油井除外)机械设备批发商
423810
42382|Farm and Garden Machinery and Equipment Merchant Wholesalers|农场和园艺机械设备批发商
423820
42383|Industrial Machinery and Equipment Merchant Wholesalers|工业机械设备批发商
423830
42384|Industrial Supplies Merchant Wholesalers|工业用品批发商
423840
42385|Service Establishment Equipment and Supplies Merchant Wholesalers|服务业设备和用品批发商
423850
42386|Transportation Equipment and Supplies (except Motor Vehicle) Merchant Wholesalers|运输设备和用品(汽车除外)批发商
423860
4239|Miscellaneous Durable Goods Merchant Wholesalers|杂项耐用品批发商
42391|Sporting and Recreational Goods and Supplies Merchant Wholesalers|体育和娱乐用品批发商
423910
42392|Toy and Hobby Goods and Supplies Merchant Wholesalers|玩具和爱好用品批发商
423920
42393|Recyclable Material Merchant Wholesalers|可回收材料批发商
423930
42394|Jewelry, Watch, Precious Stone, and Precious Metal Merchant Wholesalers|珠宝、钟表、宝石和贵金属批发商
423940
42399|Other Miscellaneous Durable Goods Merchant Wholesalers|其他杂项耐用品批发商
423990
424|Merchant Wholesalers, Nondurable Goods|非耐用品批发商
4241|Paper and Paper Product Merchant Wholesalers|纸和纸制品批发商
42411|Printing and Writing Paper Merchant Wholesalers|印刷和书写用纸批发商
424110
42412|Stationery and Office Supplies Merchant Wholesalers|文具和办公用品批发商
424120
42413|Industrial and Personal Service Paper Merchant Wholesalers|工业和个人服务用纸批发商
424130
4242|Drugs and Druggists' Sundries Merchant Wholesalers|药品和药剂杂品批发商
42421
424210
4243|Apparel, Piece Goods, and Notions Merchant Wholesalers|服装、布料和缝纫用品批发商
42431|Piece Goods, Notions, and Other Dry Goods Merchant Wholesalers|布料、缝纫用品和其他纺织品批发商
424310
42434|Footwear Merchant Wholesalers|鞋类批发商
424340
42435|Clothing and Clothing Accessories Merchant Wholesalers|服装和服装配饰批发商
424350
4244|Grocery and Related Product Merchant Wholesalers|食品杂货及相关产品批发商
42441|General Line Grocery Merchant Wholesalers|综合食品杂货批发商
424410
42442|Packaged Frozen Food Merchant Wholesalers|包装冷冻食品批发商
424420
42443|Dairy Product (except Dried or Canned) Merchant Wholesalers|乳制品(干制或罐装除外)批发商
424430
42444|Poultry and Poultry Product Merchant Wholesalers|家禽和家禽产品批发商
424440
42445|Confectionery Merchant Wholesalers|糖果批发商
424450
42446|Fish and Seafood Merchant Wholesalers|鱼和海鲜批发商
424460
42447|Meat and Meat Product Merchant Wholesalers|肉和肉制品批发商
424470
42448|Fresh Fruit and Vegetable Merchant Wholesalers|新鲜水果和蔬菜批发商
424480
42449|Other Grocery and Related Products Merchant Wholesalers|其他食品杂货及相关产品批发商
424490
4245|Farm Product Raw Material Merchant Wholesalers|农产品原料批发商
42451|Grain and Field Bean Merchant Wholesalers|谷物和大田豆类批发商
424510
42452|Livestock Merchant Wholesalers|牲畜批发商
424520
42459|Other Farm Product Raw Material Merchant Wholesalers|其他农产品原料批发商
424590
4246|Chemical and Allied Products Merchant Wholesalers|化学品及相关产品批发商
42461|Plastics Materials and Basic Forms and Shapes Merchant Wholesalers|塑料原料和基本形材批发商
424610
42469|Other Chemical and Allied Products Merchant Wholesalers|其他化学品及相关产品批发商
424690
4247|Petroleum and Petroleum Products Merchant Wholesalers|石油和石油产品批发商
42471|Petroleum Bulk Stations and Terminals|石油散装站和油库
424710
42472|Petroleum and Petroleum Products Merchant Wholesalers (except Bulk Stations and Terminals)|石油和石油产品批发商(散装站和油库除外)
424720
4248|Beer, Wine, and Distilled Alcoholic Beverage Merchant Wholesalers|啤酒、葡萄酒和蒸馏酒批发商
42481|Beer and Ale Merchant Wholesalers|啤酒批发商
424810
42482|Wine and Distilled Alcoholic Beverage Merchant Wholesalers|葡萄酒和蒸馏酒批发商
424820
4249|Miscellaneous Nondurable Goods Merchant Wholesalers|杂项非耐用品批发商
42491|Farm Supplies Merchant Wholesalers|农用物资批发商
424910
42492|Book, Periodical, and Newspaper Merchant Wholesalers|书籍、期刊和报纸批发商
424920
42493|Flower, Nursery Stock, and Florists' Supplies Merchant Wholesalers|花卉、苗木和花艺用品批发商
424930
42494|Tobacco Product and Electronic Cigarette Merchant Wholesalers|烟草制品和电子烟批发商
424940
42495|Paint, Varnish, and Supplies Merchant Wholesalers|油漆、清漆和用品批发商
424950
42499|Other Miscellaneous Nondurable Goods Merchant Wholesalers|其他杂项非耐用品批发商
424990
425|Wholesale Trade Agents and Brokers|批发贸易代理商和经纪人
4251
42512
425120
44-45|Retail Trade|零售贸易
441|Motor Vehicle and Parts Dealers|汽车和零件经销商
4411|Automobile Dealers|轿车经销商
44111|New Car Dealers|新车经销商
441110
44112|Used Car Dealers|二手车经销商
441120
4412|Other Motor Vehicle Dealers|其他机动车经销商
44121|Recreational Vehicle Dealers|房车经销商
441210
44122|Motorcycle, Boat, and Other Motor Vehicle Dealers|摩托车、船艇和其他机动车经销商
441222|Boat Dealers|船艇经销商
441227|Motorcycle, ATV, and All Other Motor Vehicle Dealers|摩托车、全地形车和所有其他机动车经销商
4413|Automotive Parts, Accessories, and Tire Retailers|汽车零件、配件和轮胎零售商
44133|Automotive Parts and Accessories Retailers|汽车零件和配件零售商
441330
44134|Tire Dealers|轮胎经销商
441340
444|Building Material and Garden Equipment and Supplies Dealers|建筑材料和园艺设备用品经销商
4441|Building Material and Supplies Dealers|建筑材料和用品经销商
44411|Home Centers|家居建材中心
444110
44412|Paint and Wallpaper Retailers|油漆和墙纸零售商
444120
44414|Hardware Retailers|五金零售商
444140
44418|Other Building Material Dealers|其他建筑材料经销商
444180
4442|Lawn and Garden Equipment and Supplies Retailers|草坪和园艺设备及用品零售商
44423|Outdoor Power Equipment Retailers|户外动力设备零售商
444230
44424|Nursery, Garden Center, and Farm Supply Retailers|苗圃、园艺中心和农用物资零售商
444240
445|Food and Beverage Retailers|食品和饮料零售商
4451|Grocery and Convenience Retailers|杂货和便利零售商
44511|Supermarkets and Other Grocery Retailers (except Convenience Retailers)|超市和其他杂货零售商(便利店除外)
445110
44513|Convenience Retailers and Vending Machine Operators|便利零售商和自动售货机经营者
445131|Convenience Retailers|便利零售商
445132|Vending Machine Operators|自动售货机经营者
4452|Specialty Food Retailers|特色食品零售商
44523|Fruit and Vegetable Retailers|水果和蔬菜零售商
445230
44524|Meat Retailers|肉类零售商
445240
44525|Fish and Seafood Retailers|鱼和海鲜零售商
445250
44529|Other Specialty Food Retailers|其他特色食品零售商
445291|Baked Goods Retailers|烘焙食品零售商
445292|Confectionery and Nut Retailers|糖果和坚果零售商
445298|All Other Specialty Food Retailers|所有其他特色食品零售商
4453|Beer, Wine, and Liquor Retailers|啤酒、葡萄酒和烈酒零售商
44532
445320
449|Furniture, Home Furnishings, Electronics, and Appliance Retailers|家具、家居用品、电子产品和家电零售商
4491|Furniture and Home Furnishings Retailers|家具和家居用品零售商
44911|Furniture Retailers|家具零售商
449110
44912|Home Furnishings Retailers|家居用品零售商
449121|Floor Covering Retailers|地面材料零售商
449122|Window Treatment Retailers|窗饰零售商
449129|All Other Home Furnishings Retailers|所有其他家居用品零售商
4492|Electronics and Appliance Retailers|电子产品和家电零售商
44921
449210
455|General Merchandise Retailers|综合商品零售商
4551|Department Stores|百货商店
45511
455110
4552|Warehouse Clubs, Supercenters, and Other General Merchandise Retailers|仓储会员店、超级购物中心和其他综合商品零售商
45521
455211|Warehouse Clubs and Supercenters|仓储会员店和超级购物中心
455219|All Other General Merchandise Retailers|所有其他综合商品零售商
456|Health and Personal Care Retailers|健康和个人护理零售商
4561
45611|Pharmacies and Drug Retailers|药店和药品零售商
456110
45612|Cosmetics, Beauty Supplies, and Perfume Retailers|化妆品、美容用品和香水零售商
456120
45613|Optical Goods Retailers|眼镜用品零售商
456130
45619|Other Health and Personal Care Retailers|其他健康和个人护理零售商
456191|Food (Health) Supplement Retailers|食品(保健)补充剂零售商
456199|All Other Health and Personal Care Retailers|所有其他健康和个人护理零售商
457|Gasoline Stations and Fuel Dealers|加油站和燃料经销商
4571|Gasoline Stations|加油站
45711|Gasoline Stations with Convenience Stores|附设便利店的加油站
457110
45712|Other Gasoline Stations|其他加油站
457120
4572|Fuel Dealers|燃料经销商
45721
457210
458|Clothing, Clothing Accessories, Shoe, and Jewelry Retailers|服装、服装配饰、鞋和珠宝零售商
4581|Clothing and Clothing Accessories Retailers|服装和服装配饰零售商
45811
458110
4582|Shoe Retailers|鞋零售商
45821
458210
4583|Jewelry, Luggage, and Leather Goods Retailers|珠宝、箱包和皮革制品零售商
45831|Jewelry Retailers|珠宝零售商
458310
45832|Luggage and Leather Goods Retailers|箱包和皮革制品零售商
458320
459|Sporting Goods, Hobby, Musical Instrument, Book, and Miscellaneous Retailers|体育用品、爱好用品、乐器、书籍和杂项零售商
4591|Sporting Goods, Hobby, and Musical Instrument Retailers|体育用品、爱好用品和乐器零售商
45911|Sporting Goods Retailers|体育用品零售商
459110
45912|Hobby, Toy, and Game Retailers|爱好用品、玩具和游戏零售商
459120
45913|Sewing, Needlework, and Piece Goods Retailers|缝纫、针线和布料零售商
459130
45914|Musical Instrument and Supplies Retailers|乐器和用品零售商
459140
4592|Book Retailers and News Dealers|书籍零售商和报刊经销商
45921
459210
4593|Florists|花店
45931
459310
4594|Office Supplies, Stationery, and Gift Retailers|办公用品、文具和礼品零售商
45941|Office Supplies and Stationery Retailers|办公用品和文具零售商
459410
45942|Gift, Novelty, and Souvenir Retailers|礼品、新奇品和纪念品零售商
459420
4595|Used Merchandise Retailers|旧货零售商
45951
459510
4599|Other Miscellaneous Retailers|其他杂项零售商
45991|Pet and Pet Supplies Retailers|宠物和宠物用品零售商
459910
45992|Art Dealers|艺术品经销商
459920
45993|Manufactured (Mobile) Home Dealers|预制(移动)房屋经销商
459930
45999|All Other Miscellaneous Retailers|所有其他杂项零售商
459991|Tobacco, Electronic Cigarette, and Other Smoking Supplies Retailers|烟草、电子烟和其他吸烟用品零售商
459999
48-49|Transportation and Warehousing|运输和仓储
481|Air Transportation|航空运输
4811|Scheduled Air Transportation|定期航空运输
48111
481111|Scheduled Passenger Air Transportation|定期航空客运
481112|Scheduled Freight Air Transportation|定期航空货运
4812|Nonscheduled Air Transportation|不定期航空运输
48121
481211|Nonscheduled Chartered Passenger Air Transportation|不定期包机客运
481212|Nonscheduled Chartered Freight Air Transportation|不定期包机货运
481219|Other Nonscheduled Air Transportation|其他不定期航空运输
482|Rail Transportation|铁路运输
4821
48211
482111|Line-Haul Railroads|干线铁路
482112|Short Line Railroads|短线铁路
483|Water Transportation|水上运输
4831|Deep Sea, Coastal, and Great Lakes Water Transportation|远洋、沿海和五大湖水上运输
48311
483111|Deep Sea Freight Transportation|远洋货运
483112|Deep Sea Passenger Transportation|远洋客运
483113|Coastal and Great Lakes Freight Transportation|沿海和五大湖货运
483114|Coastal and Great Lakes Passenger Transportation|沿海和五大湖客运
4832|Inland Water Transportation|内河水上运输
48321
483211|Inland Water Freight Transportation|内河货运
483212|Inland Water Passenger Transportation|内河客运
484|Truck Transportation|卡车运输
4841|General Freight Trucking|普通货物卡车运输
48411|General Freight Trucking, Local|普通货物卡车运输(本地)
484110
48412|General Freight Trucking, Long-Distance|普通货物卡车运输(长途)
484121|General Freight Trucking, Long-Distance, Truckload|普通货物卡车运输(长途整车)
484122|General Freight Trucking, Long-Distance, Less Than Truckload|普通货物卡车运输(长途零担)
4842|Specialized Freight Trucking|专门货物卡车运输
48421|Used Household and Office Goods Moving|旧家庭和办公用品搬运
484210
48422|Specialized Freight (except Used Goods) Trucking, Local|专门货物(旧货除外)卡车运输(本地)
484220
48423|Specialized Freight (except Used Goods) Trucking, Long-Distance|专门货物(旧货除外)卡车运输(长途)
484230
485|Transit and Ground Passenger Transportation|公交和地面客运
4851|Urban Transit Systems|城市公交系统
48511
485111|Mixed Mode Transit Systems|混合模式公交系统
485112|Commuter Rail Systems|通勤铁路系统
485113|Bus and Other Motor Vehicle Transit Systems|公共汽车和其他机动车公交系统
485119|Other Urban Transit Systems|其他城市公交系统
4852|Interurban and Rural Bus Transportation|城际和乡村客车运输
48521
485210
4853|Taxi and Limousine Service|出租车和豪华轿车服务
48531|Taxi and Ridesharing Services|出租车和网约车服务
485310
48532|Limousine Service|豪华轿车服务
485320
4854|School and Employee Bus Transportation|校车和员工班车运输
48541
485410
4855|Charter Bus Industry|包车客运
48551
485510
4859|Other Transit and Ground Passenger Transportation|其他公交和地面客运
48599
485991|Special Needs Transportation|特殊需求运输
485999|All Other Transit and Ground Passenger Transportation|所有其他公交和地面客运
486|Pipeline Transportation|管道运输
4861|Pipeline Transportation of Crude Oil|原油管道运输
48611
486110
4862|Pipeline Transportation of Natural Gas|天然气管道运输
48621
486210
4869|Other Pipeline Transportation|其他管道运输
48691|Pipeline Transportation of Refined Petroleum Products|成品油管道运输
486910
48699|All Other Pipeline Transportation|所有其他管道运输
486990
487|Scenic and Sightseeing Transportation|观光运输
4871|Scenic and Sightseeing Transportation, Land|陆上观光运输
48711
487110
4872|Scenic and Sightseeing Transportation, Water|水上观光运输
48721
487210
4879|Scenic and Sightseeing Transportation, Other|其他观光运输
48799
487990
488|Support Activities for Transportation|运输辅助活动
4881|Support Activities for Air Transportation|航空运输辅助活动
48811|Airport Operations|机场运营
488111|Air Traffic Control|空中交通管制
488119|Other Airport Operations|其他机场运营
48819|Other Support Activities for Air Transportation|其他航空运输辅助活动
488190
4882|Support Activities for Rail Transportation|铁路运输辅助活动
48821
488210
4883|Support Activities for Water Transportation|水上运输辅助活动
48831|Port and Harbor Operations|港口运营
488310
48832|Marine Cargo Handling|船货装卸
488320
48833|Navigational Services to Shipping|航运导航服务
488330
48839|Other Support Activities for Water Transportation|其他水上运输辅助活动
488390
4884|Support Activities for Road Transportation|公路运输辅助活动
48841|Motor Vehicle Towing|机动车拖车服务
488410
48849|Other Support Activities for Road Transportation|其他公路运输辅助活动
488490
4885|Freight Transportation Arrangement|货运安排
48851
488510
4889|Other Support Activities for Transportation|其他运输辅助活动
48899
488991|Packing and Crating|打包和装箱
488999|All Other Support Activities for Transportation|所有其他运输辅助活动
491|Postal Service|邮政服务
4911
49111
491110
492|Couriers and Messengers|快递和信使
4921|Couriers and Express Delivery Services|快递和速递服务
49211
492110
4922|Local Messengers and Local Delivery|本地信使和本地配送
49221
492210
493|Warehousing and Storage|仓储
4931
49311|General Warehousing and Storage|普通仓储
493110
49312|Refrigerated Warehousing and Storage|冷藏仓储
493120
49313|Farm Product Warehousing and Storage|农产品仓储
493130
49319|Other Warehousing and Storage|其他仓储
493190
51|Information|信息业
512|Motion Picture and Sound Recording Industries|电影和录音业
5121|Motion Picture and Video Industries|电影和录像业
51211|Motion Picture and Video Production|电影和录像制作
512110
51212|Motion Picture and Video Distribution|电影和录像发行
512120
51213|Motion Picture and Video Exhibition|电影和录像放映
512131|Motion Picture Theaters (except Drive-Ins)|电影院(汽车影院除外)
512132|Drive-In Motion Picture Theaters|汽车影院
51219|Postproduction Services and Other Motion Picture and Video Industries|后期制作服务和其他电影和录像业
512191|Teleproduction and Other Postproduction Services|电视制作和其他后期制作服务
512199|Other Motion Picture and Video Industries|其他电影和录像业
5122|Sound Recording Industries|录音业
51223|Music Publishers|音乐出版商
512230
51224|Sound Recording Studios|录音棚
512240
51225|Record Production and Distribution|唱片制作和发行
512250
51229|Other Sound Recording Industries|其他录音业
512290
513|Publishing Industries|出版业
5131|Newspaper, Periodical, Book, and Directory Publishers|报纸、期刊、书籍和名录出版商
51311|Newspaper Publishers|报纸出版商
513110
51312|Periodical Publishers|期刊出版商
513120
51313|Book Publishers|书籍出版商
513130
51314|Directory and Mailing List Publishers|名录和邮寄名单出版商
513140
51319|Other Publishers|其他出版商
513191|Greeting Card Publishers|贺卡出版商
513199|All Other Publishers|所有其他出版商
5132|Software Publishers|软件出版商
51321
513210
516|Broadcasting and Content Providers|广播和内容提供商
5161|Radio and Television Broadcasting Stations|广播电台和电视台
51611|Radio Broadcasting Stations|广播电台
516110
51612|Television Broadcasting Stations|电视台
516120
5162|Media Streaming Distribution Services, Social Networks, and Other Media Networks and Content Providers|流媒体分发服务、社交网络及其他媒体网络和内容提供商
51621
516210
517|Telecommunications|电信
5171|Wired and Wireless Telecommunications (except Satellite)|有线和无线电信(卫星除外)
51711|Wired and Wireless Telecommunications Carriers (except Satellite)|有线和无线电信运营商(卫星除外)
517111|Wired Telecommunications Carriers|有线电信运营商
517112|Wireless Telecommunications Carriers (except Satellite)|无线电信运营商(卫星除外)
51712|Telecommunications Resellers and Agents for Wireless Telecommunication Services|电信转售商和无线电信服务代理商
517121|Telecommunications Resellers|电信转售商
517122|Agents for Wireless Telecommunications Services|无线电信服务代理商
5174|Satellite Telecommunications|卫星电信
51741
517410
5178|All Other Telecommunications|所有其他电信
51781
517810
518|Computing Infrastructure Providers, Data Processing, Web Hosting, and Related Services|计算基础设施提供商、数据处理、网站托管及相关服务
5182
51821
518210
519|Web Search Portals, Libraries, Archives, and Other Information Services|网络搜索门户、图书馆、档案馆和其他信息服务
5192
51921|Libraries and Archives|图书馆和档案馆
519210
51929|Web Search Portals and All Other Information Services|网络搜索门户和所有其他信息服务
519290
52|Finance and Insurance|金融和保险
521|Monetary Authorities-Central Bank|货币当局-中央银行
5211
52111
521110
522|Credit Intermediation and Related Activities|信贷中介及相关活动
5221|Depository Credit Intermediation|存款类信贷中介
52211|Commercial Banking|商业银行
522110
52213|Credit Unions|信用合作社
522130
52218|Savings Institutions and Other Depository Credit Intermediation|储蓄机构和其他存款类信贷中介
522180
5222|Nondepository Credit Intermediation|非存款类信贷中介
52221|Credit Card Issuing|信用卡发行
522210
52222|Sales Financing|销售融资
522220
52229|Other Nondepository Credit Intermediation|其他非存款类信贷中介
522291|Consumer Lending|消费贷款
522292|Real Estate Credit|房地产信贷
522299|International, Secondary Market, and All Other Nondepository Credit Intermediation|国际、二级市场和所有其他非存款类信贷中介
5223|Activities Related to Credit Intermediation|信贷中介相关活动
52231|Mortgage and Nonmortgage Loan Brokers|抵押和非抵押贷款经纪人
522310
52232|Financial Transactions Processing, Reserve, and Clearinghouse Activities|金融交易处理、准备金和清算活动
522320
52239|Other Activities Related to Credit Intermediation|其他信贷中介相关活动
522390
523|Securities, Commodity Contracts, and Other Financial Investments and Related Activities|证券、商品合约和其他金融投资及相关活动
5231|Securities and Commodity Contracts Intermediation and Brokerage|证券和商品合约中介与经纪
52315|Investment Banking and Securities Intermediation|投资银行和证券中介
523150
52316|Commodity Contracts Intermediation|商品合约中介
523160
5232|Securities and Commodity Exchanges|证券和商品交易所
52321
523210
5239|Other Financial Investment Activities|其他金融投资活动
52391|Miscellaneous Intermediation|杂项中介
523910
52394|Portfolio Management and Investment Advice|投资组合管理和投资咨询
523940
52399|All Other Financial Investment Activities|所有其他金融投资活动
523991|Trust, Fiduciary, and Custody Activities|信托、受托和托管活动
523999|Miscellaneous Financial Investment Activities|杂项金融投资活动
524|Insurance Carriers and Related Activities|保险公司及相关活动
5241|Insurance Carriers|保险公司
52411|Direct Life, Health, and Medical Insurance Carriers|直接人寿、健康和医疗保险公司
524113|Direct Life Insurance Carriers|直接人寿保险公司
524114|Direct Health and Medical Insurance Carriers|直接健康和医疗保险公司
52412|Direct Insurance (except Life, Health, and Medical) Carriers|直接保险(人寿、健康和医疗除外)公司
524126|Direct Property and Casualty Insurance Carriers|直接财产和意外保险公司
524127|Direct Title Insurance Carriers|直接产权保险公司
524128|Other Direct Insurance (except Life, Health, and Medical) Carriers|其他直接保险(人寿、健康和医疗除外)公司
52413|Reinsurance Carriers|再保险公司
524130
5242|Agencies, Brokerages, and Other Insurance Related Activities|保险代理、经纪和其他保险相关活动
52421|Insurance Agencies and Brokerages|保险代理和经纪
524210
52429|Other Insurance Related Activities|其他保险相关活动
524291|Claims Adjusting|理赔理算
524292|Pharmacy Benefit Management and Other Third Party Administration of Insurance and Pension Funds|药品福利管理及保险和养老基金的其他第三方管理
524298|All Other Insurance Related Activities|所有其他保险相关活动
525|Funds, Trusts, and Other Financial Vehicles|基金、信托和其他金融工具
5251|Insurance and Employee Benefit Funds|保险和员工福利基金
52511|Pension Funds|养老基金
525110
52512|Health and Welfare Funds|健康和福利基金
525120
52519|Other Insurance Funds|其他保险基金
525190
5259|Other Investment Pools and Funds|其他投资池和基金
52591|Open-End Investment Funds|开放式投资基金
525910
52592|Trusts, Estates, and Agency Accounts|信托、遗产和代理账户
525920
52599|Other Financial Vehicles|其他金融工具
525990
53|Real Estate and Rental and Leasing|房地产和租赁
531|Real Estate|房地产
5311|Lessors of Real Estate|房地产出租人
53111|Lessors of Residential Buildings and Dwellings|住宅建筑出租人
531110
53112|Lessors of Nonresidential Buildings (except Miniwarehouses)|非住宅建筑(迷你仓库除外)出租人
531120
53113|Lessors of Miniwarehouses and Self-Storage Units|迷你仓库和自助仓储出租人
531130
53119|Lessors of Other Real Estate Property|其他房地产出租人
531190
5312|Offices of Real Estate Agents and Brokers|房地产代理人和经纪人事务所
53121
531210
5313|Activities Related to Real Estate|房地产相关活动
53131|Real Estate Property Managers|房地产物业管理商
531311|Residential Property Managers|住宅物业管理商
531312|Nonresidential Property Managers|非住宅物业管理商
53132|Offices of Real Estate Appraisers|房地产评估事务所
531320
53139|Other Activities Related to Real Estate|其他房地产相关活动
531390
532|Rental and Leasing Services|租赁服务
5321|Automotive Equipment Rental and Leasing|汽车设备租赁
53211|Passenger Car Rental and Leasing|乘用车租赁
532111|Passenger Car Rental|乘用车短租
532112|Passenger Car Leasing|乘用车长租
53212|Truck, Utility Trailer, and RV (Recreational Vehicle) Rental and Leasing|卡车、多用途挂车和房车租赁
532120
5322|Consumer Goods Rental|消费品出租
53221|Consumer Electronics and Appliances Rental|消费电子产品和家电出租
532210
53228|Other Consumer Goods Rental|其他消费品出租
532281|Formal Wear and Costume Rental|礼服和演出服出租
532282|Video Tape and Disc Rental|录像带和光盘出租
532283|Home Health Equipment Rental|家用医疗设备出租
532284|Recreational Goods Rental|娱乐用品出租
532289|All Other Consumer Goods Rental|所有其他消费品出租
5323|General Rental Centers|综合租赁中心
53231
532310
5324|Commercial and Industrial Machinery and Equipment Rental and Leasing|工商业机械设备租赁
53241|Construction, Transportation, Mining, and Forestry Machinery and Equipment Rental and Leasing|建筑、运输、采矿和林业机械设备租赁
532411|Commercial Air, Rail, and Water Transportation Equipment Rental and Leasing|商用航空、铁路和水上运输设备租赁
532412|Construction, Mining, and Forestry Machinery and Equipment Rental and Leasing|建筑、采矿和林业机械设备租赁
53242|Office Machinery and Equipment Rental and Leasing|办公机械设备租赁
532420
53249|Other Commercial and Industrial Machinery and Equipment Rental and Leasing|其他工商业机械设备租赁
532490
533|Lessors of Nonfinancial Intangible Assets (except Copyrighted Works)|非金融无形资产(版权作品除外)出租人
5331
53311
533110
54|Professional, Scientific, and Technical Services|专业、科学和技术服务
541
5411|Legal Services|法律服务
54111|Offices of Lawyers|律师事务所
541110
54112|Offices of Notaries|公证处
541120
54119|Other Legal Services|其他法律服务
541191|Title Abstract and Settlement Offices|产权摘要和交割事务所
541199|All Other Legal Services|所有其他法律服务
5412|Accounting, Tax Preparation, Bookkeeping, and Payroll Services|会计、报税、簿记和工资服务
54121
541211|Offices of Certified Public Accountants|注册会计师事务所
541213|Tax Preparation Services|报税服务
541214|Payroll Services|工资服务
541219|Other Accounting Services|其他会计服务
5413|Architectural, Engineering, and Related Services|建筑、工程及相关服务
54131|Architectural Services|建筑设计服务
541310
54132|Landscape Architectural Services|景观设计服务
541320
54133|Engineering Services|工程服务
541330
54134|Drafting Services|制图服务
541340
54135|Building Inspection Services|建筑检验服务
541350
54136|Geophysical Surveying and Mapping Services|地球物理勘测和测绘服务
541360
54137|Surveying and Mapping (except Geophysical) Services|勘测和测绘(地球物理除外)服务
541370
54138|Testing Laboratories and Services|检测实验室和服务
541380
5414|Specialized Design Services|专门设计服务
54141|Interior Design Services|室内设计服务
541410
54142|Industrial Design Services|工业设计服务
541420
54143|Graphic Design Services|平面设计服务
541430
54149|Other Specialized Design Services|其他专门设计服务
541490
5415|Computer Systems Design and Related Services|计算机系统设计及相关服务
54151
541511|Custom Computer Programming Services|定制计算机编程服务
541512|Computer Systems Design Services|计算机系统设计服务
541513|Computer Facilities Management Services|计算机设施管理服务
541519|Other Computer Related Services|其他计算机相关服务
5416|Management, Scientific, and Technical Consulting Services|管理、科学和技术咨询服务
54161|Management Consulting Services|管理咨询服务
541611|Administrative Management and General Management Consulting Services|行政管理和综合管理咨询服务
541612|Human Resources Consulting Services|人力资源咨询服务
541613|Marketing Consulting Services|营销咨询服务
541614|Process, Physical Distribution, and Logistics Consulting Services|流程、实物配送和物流咨询服务
541618|Other Management Consulting Services|其他管理咨询服务
54162|Environmental Consulting Services|环境咨询服务
541620
54169|Other Scientific and Technical Consulting Services|其他科学和技术咨询服务
541690
5417|Scientific Research and Development Services|科学研究和开发服务
54171|Research and Development in the Physical, Engineering, and Life Sciences|物理、工程和生命科学研究与开发
541713|Research and Development in Nanotechnology|纳米技术研究与开发
541714|Research and Development in Biotechnology (except Nanobiotechnology)|生物技术(纳米生物技术除外)研究与开发
541715|Research and Development in the Physical, Engineering, and Life Sciences (except Nanotechnology and Biotechnology)|物理、工程和生命科学(纳米技术和生物技术除外)研究与开发
54172|Research and Development in the Social Sciences and Humanities|社会科学和人文学研究与开发
541720
5418|Advertising, Public Relations, and Related Services|广告、公共关系及相关服务
54181|Advertising Agencies|广告代理
541810
54182|Public Relations Agencies|公关代理
541820
54183|Media Buying Agencies|媒体购买代理
541830
54184|Media Representatives|媒体代表
541840
54185|Indoor and Outdoor Display Advertising|室内外展示广告
541850
54186|Direct Mail Advertising|直邮广告
541860
54187|Advertising Material Distribution Services|广告材料分发服务
541870
54189|Other Services Related to Advertising|其他广告相关服务
541890
5419|Other Professional, Scientific, and Technical Services|其他专业、科学和技术服务
54191|Marketing Research and Public Opinion Polling|市场调研和民意调查
541910
54192|Photographic Services|摄影服务
541921|Photography Studios, Portrait|人像摄影工作室
541922|Commercial Photography|商业摄影
54193|Translation and Interpretation Services|笔译和口译服务
541930
54194|Veterinary Services|兽医服务
541940
54199|All Other Professional, Scientific, and Technical Services|所有其他专业、科学和技术服务
541990
55|Management of Companies and Enterprises|公司和企业管理
551
5511
55111
551111|Offices of Bank Holding Companies|银行控股公司办事机构
551112|Offices of Other Holding Companies|其他控股公司办事机构
551114|Corporate, Subsidiary, and Regional Managing Offices|公司、子公司和区域管理办事机构
56|Administrative and Support and Waste Management and Remediation Services|行政和辅助服务以及废物管理和补救服务
561|Administrative and Support Services|行政和辅助服务
5611|Office Administrative Services|办公行政服务
56111
561110
5612|Facilities Support Services|设施辅助服务
56121
561210
5613|Employment Services|就业服务
56131|Employment Placement Agencies and Executive Search Services|职业介绍机构和高管寻访服务
561311|Employment Placement Agencies|职业介绍机构
561312|Executive Search Services|高管寻访服务
56132|Temporary Help Services|临时用工服务
561320
56133|Professional Employer Organizations|专业雇主组织
561330
5614|Business Support Services|商业辅助服务
56141|Document Preparation Services|文件准备服务
561410
56142|Telephone Call Centers|电话呼叫中心
561421|Telephone Answering Services|电话应答服务
561422|Telemarketing Bureaus and Other Contact Centers|电话营销和其他联络中心
56143|Business Service Centers|商务服务中心
561431|Private Mail Centers|私人邮件中心
561439|Other Business Service Centers (including Copy Shops)|其他商务服务中心(含复印店)
56144|Collection Agencies|收账公司
561440
56145|Credit Bureaus|信用机构
561450
56149|Other Business Support Services|其他商业辅助服务
561491|Repossession Services|收回抵押物服务
561492|Court Reporting and Stenotype Services|法庭记录和速记服务
561499|All Other Business Support Services|所有其他商业辅助服务
5615|Travel Arrangement and Reservation Services|旅行安排和预订服务
56151|Travel Agencies|旅行社
561510
56152|Tour Operators|旅游经营商
561520
56159|Other Travel Arrangement and Reservation Services|其他旅行安排和预订服务
561591|Convention and Visitors Bureaus|会议和游客局
561599|All Other Travel Arrangement and Reservation Services|所有其他旅行安排和预订服务
5616|Investigation and Security Services|调查和安保服务
56161|Investigation, Guard, and Armored Car Services|调查、保安和装甲车服务
561611|Investigation and Personal Background Check Services|调查和个人背景核查服务
561612|Security Guards and Patrol Services|保安和巡逻服务
561613|Armored Car Services|装甲车服务
56162|Security Systems Services|安全系统服务
561621|Security Systems Services (except Locksmiths)|安全系统服务(锁匠除外)
561622|Locksmiths|锁匠
5617|Services to Buildings and Dwellings|建筑物和住宅服务
56171|Exterminating and Pest Control Services|灭虫和害虫防治服务
561710
56172|Janitorial Services|保洁服务
561720
56173|Landscaping Services|园林绿化服务
561730
56174|Carpet and Upholstery Cleaning Services|地毯和家具软饰清洁服务
561740
56179|Other Services to Buildings and Dwellings|其他建筑物和住宅服务
561790
5619|Other Support Services|其他辅助服务
56191|Packaging and Labeling Services|包装和贴标服务
561910
56192|Convention and Trade Show Organizers|会议和贸易展览组织者
561920
56199|All Other Support Services|所有其他辅助服务
561990
562|Waste Management and Remediation Services|废物管理和补救服务
5621|Waste Collection|废物收集
56211
562111|Solid Waste Collection|固体废物收集
562112|Hazardous Waste Collection|危险废物收集
562119|Other Waste Collection|其他废物收集
5622|Waste Treatment and Disposal|废物处理和处置
56221
562211|Hazardous Waste Treatment and Disposal|危险废物处理和处置
562212|Solid Waste Landfill|固体废物填埋
562213|Solid Waste Combustors and Incinerators|固体废物燃烧和焚烧
562219|Other Nonhazardous Waste Treatment and Disposal|其他非危险废物处理和处置
5629|Remediation and Other Waste Management Services|补救和其他废物管理服务
56291|Remediation Services|补救服务
562910
56292|Materials Recovery Facilities|材料回收设施
562920
56299|All Other Waste Management Services|所有其他废物管理服务
562991|Septic Tank and Related Services|化粪池及相关服务
562998|All Other Miscellaneous Waste Management Services|所有其他杂项废物管理服务
61|Educational Services|教育服务
611
6111|Elementary and Secondary Schools|中小学
61111
611110
6112|Junior Colleges|初级学院
61121
611210
6113|Colleges, Universities, and Professional Schools|学院、大学和专业学院
61131
611310
6114|Business Schools and Computer and Management Training|商业学校及计算机和管理培训
61141|Business and Secretarial Schools|商业和秘书学校
611410
61142|Computer Training|计算机培训
611420
61143|Professional and Management Development Training|专业和管理发展培训
611430
6115|Technical and Trade Schools|技术和职业学校
61151
611511|Cosmetology and Barber Schools|美容美发学校
611512|Flight Training|飞行培训
611513|Apprenticeship Training|学徒培训
611519|Other Technical and Trade Schools|其他技术和职业学校
6116|Other Schools and Instruction|其他学校和教学
61161|Fine Arts Schools|美术学校
611610
61162|Sports and Recreation Instruction|体育和娱乐教学
611620
61163|Language Schools|语言学校
611630
61169|All Other Schools and Instruction|所有其他学校和教学
611691|Exam Preparation and Tutoring|备考和辅导
611692|Automobile Driving Schools|汽车驾驶学校
611699|All Other Miscellaneous Schools and Instruction|所有其他杂项学校和教学
6117|Educational Support Services|教育辅助服务
61171
611710
62|Health Care and Social Assistance|卫生保健和社会救助
621|Ambulatory Health Care Services|门诊卫生保健服务
6211|Offices of Physicians|医师诊所
62111
621111|Offices of Physicians (except Mental Health Specialists)|医师诊所(精神卫生专科除外)
621112|Offices of Physicians, Mental Health Specialists|精神卫生专科医师诊所
6212|Offices of Dentists|牙医诊所
62121
621210
6213|Offices of Other Health Practitioners|其他卫生从业者诊所
62131|Offices of Chiropractors|脊椎按摩师诊所
621310
62132|Offices of Optometrists|验光师诊所
621320
62133|Offices of Mental Health Practitioners (except Physicians)|精神卫生从业者(医师除外)诊所
621330
62134|Offices of Physical, Occupational and Speech Therapists, and Audiologists|物理、职业和言语治疗师及听力师诊所
621340
62139|Offices of All Other Health Practitioners|所有其他卫生从业者诊所
621391|Offices of Podiatrists|足病医师诊所
621399|Offices of All Other Miscellaneous Health Practitioners|所有其他杂项卫生从业者诊所
6214|Outpatient Care Centers|门诊护理中心
62141|Family Planning Centers|计划生育中心
621410
62142|Outpatient Mental Health and Substance Abuse Centers|门诊精神卫生和药物滥用中心
621420
62149|Other Outpatient Care Centers|其他门诊护理中心
621491|HMO Medical Centers|健康维护组织医疗中心
621492|Kidney Dialysis Centers|肾透析中心
621493|Freestanding Ambulatory Surgical and Emergency Centers|独立门诊手术和急诊中心
621498|All Other Outpatient Care Centers|所有其他门诊护理中心
6215|Medical and Diagnostic Laboratories|医学和诊断实验室
62151
621511|Medical Laboratories|医学实验室
621512|Diagnostic Imaging Centers|诊断影像中心
6216|Home Health Care Services|家庭卫生保健服务
62161
621610
6219|Other Ambulatory Health Care Services|其他门诊卫生保健服务
62191|Ambulance Services|救护车服务
621910
62199|All Other Ambulatory Health Care Services|所有其他门诊卫生保健服务
621991|Blood and Organ Banks|血库和器官库
621999|All Other Miscellaneous Ambulatory Health Care Services|所有其他杂项门诊卫生保健服务
622|Hospitals|医院
6221|General Medical and Surgical Hospitals|综合内科和外科医院
62211
622110
6222|Psychiatric and Substance Abuse Hospitals|精神病和药物滥用医院
62221
622210
6223|Specialty (except Psychiatric and Substance Abuse) Hospitals|专科(精神病和药物滥用除外)医院
62231
622310
623|Nursing and Residential Care Facilities|护理和留宿护理机构
6231|Nursing Care Facilities (Skilled Nursing Facilities)|护理机构(专业护理机构)
62311
623110
6232|Residential Intellectual and Developmental Disability, Mental Health, and Substance Abuse Facilities|智力和发育障碍、精神卫生及药物滥用留宿机构
62321|Residential Intellectual and Developmental Disability Facilities|智力和发育障碍留宿机构
623210
62322|Residential Mental Health and Substance Abuse Facilities|精神卫生和药物滥用留宿机构
623220
6233|Continuing Care Retirement Communities and Assisted Living Facilities for the Elderly|持续护理退休社区和老年人辅助生活机构
62331
623311|Continuing Care Retirement Communities|持续护理退休社区
623312|Assisted Living Facilities for the Elderly|老年人辅助生活机构
6239|Other Residential Care Facilities|其他留宿护理机构
62399
623990
624|Social Assistance|社会救助
6241|Individual and Family Services|个人和家庭服务
62411|Child and Youth Services|儿童和青少年服务
624110
62412|Services for the Elderly and Persons with Disabilities|老年人和残疾人服务
624120
62419|Other Individual and Family Services|其他个人和家庭服务
624190
6242|Community Food and Housing, and Emergency and Other Relief Services|社区食品和住房及紧急和其他救济服务
62421|Community Food Services|社区食品服务
624210
62422|Community Housing Services|社区住房服务
624221|Temporary Shelters|临时收容所
624229|Other Community Housing Services|其他社区住房服务
62423|Emergency and Other Relief Services|紧急和其他救济服务
624230
6243|Vocational Rehabilitation Services|职业康复服务
62431
624310
6244|Child Care Services|托儿服务
62441
624410
71|Arts, Entertainment, and Recreation|艺术、娱乐和文娱
711|Performing Arts, Spectator Sports, and Related Industries|表演艺术、观赏性体育及相关产业
7111|Performing Arts Companies|表演艺术团体
71111|Theater Companies and Dinner Theaters|剧团和晚餐剧场
711110
71112|Dance Companies|舞蹈团
711120
71113|Musical Groups and Artists|音乐团体和艺术家
711130
71119|Other Performing Arts Companies|其他表演艺术团体
711190
7112|Spectator Sports|观赏性体育
71121
711211|Sports Teams and Clubs|运动队和俱乐部
711212|Racetracks|赛道
711219|Other Spectator Sports|其他观赏性体育
7113|Promoters of Performing Arts, Sports, and Similar Events|表演艺术、体育和类似活动主办者
71131|Promoters of Performing Arts, Sports, and Similar Events with Facilities|有设施的表演艺术、体育和类似活动主办者
711310
71132|Promoters of Performing Arts, Sports, and Similar Events without Facilities|无设施的表演艺术、体育和类似活动主办者
711320
7114|Agents and Managers for Artists, Athletes, Entertainers, and Other Public Figures|艺术家、运动员、艺人和其他公众人物的经纪人
71141
711410
7115|Independent Artists, Writers, and Performers|独立艺术家、作家和表演者
71151
711510
712|Museums, Historical Sites, and Similar Institutions|博物馆、历史遗址和类似机构
7121
71211|Museums|博物馆
712110
71212|Historical Sites|历史遗址
712120
71213|Zoos and Botanical Gardens|动物园和植物园
712130
71219|Nature Parks and Other Similar Institutions|自然公园和其他类似机构
712190
713|Amusement, Gambling, and Recreation Industries|娱乐、博彩和休闲产业
7131|Amusement Parks and Arcades|游乐园和游乐场
71311|Amusement and Theme Parks|游乐园和主题公园
713110
71312|Amusement Arcades|电子游乐场
713120
7132|Gambling Industries|博彩业
71321|Casinos (except Casino Hotels)|赌场(赌场酒店除外)
713210
71329|Other Gambling Industries|其他博彩业
713290
7139|Other Amusement and Recreation Industries|其他娱乐和休闲产业
71391|Golf Courses and Country Clubs|高尔夫球场和乡村俱乐部
713910
71392|Skiing Facilities|滑雪设施
713920
71393|Marinas|游艇码头
713930
71394|Fitness and Recreational Sports Centers|健身和休闲体育中心
713940
71395|Bowling Centers|保龄球馆
713950
71399|All Other Amusement and Recreation Industries|所有其他娱乐和休闲产业
713990
72|Accommodation and Food Services|住宿和餐饮服务
721|Accommodation|住宿
7211|Traveler Accommodation|旅客住宿
72111|Hotels (except Casino Hotels) and Motels|酒店(赌场酒店除外)和汽车旅馆
721110
72112|Casino Hotels|赌场酒店
721120
72119|Other Traveler Accommodation|其他旅客住宿
721191|Bed-and-Breakfast Inns|住宿加早餐旅馆
721199|All Other Traveler Accommodation|所有其他旅客住宿
7212|RV (Recreational Vehicle) Parks and Recreational Camps|房车公园和休闲营地
72121
721211|RV (Recreational Vehicle) Parks and Campgrounds|房车公园和露营地
721214|Recreational and Vacation Camps (except Campgrounds)|休闲度假营(露营地除外)
7213|Rooming and Boarding Houses, Dormitories, and Workers' Camps|寄宿公寓、宿舍和工人营地
72131
721310
722|Food Services and Drinking Places|餐饮服务和饮酒场所
7223|Special Food Services|特殊餐饮服务
72231|Food Service Contractors|餐饮服务承包商
722310
72232|Caterers|宴会承办商
722320
72233|Mobile Food Services|流动餐饮服务
722330
7224|Drinking Places (Alcoholic Beverages)|饮酒场所(酒精饮料)
72241
722410
7225|Restaurants and Other Eating Places|餐馆和其他就餐场所
72251
722511|Full-Service Restaurants|全服务餐馆
722513|Limited-Service Restaurants|有限服务餐馆
722514|Cafeterias, Grill Buffets, and Buffets|自助餐厅和自助烧烤
722515|Snack and Nonalcoholic Beverage Bars|小吃和非酒精饮料店
81|Other Services (except Public Administration)|其他服务(公共管理除外)
811|Repair and Maintenance|修理和维护
8111|Automotive Repair and Maintenance|汽车修理和维护
81111|Automotive Mechanical and Electrical Repair and Maintenance|汽车机械和电气修理和维护
811111|General Automotive Repair|综合汽车修理
811114|Specialized Automotive Repair|专项汽车修理
81112|Automotive Body, Paint, Interior, and Glass Repair|汽车车身、油漆、内饰和玻璃修理
811121|Automotive Body, Paint, and Interior Repair and Maintenance|汽车车身、油漆和内饰修理和维护
811122|Automotive Glass Replacement Shops|汽车玻璃更换店
81119|Other Automotive Repair and Maintenance|其他汽车修理和维护
811191|Automotive Oil Change and Lubrication Shops|汽车换油和润滑店
811192|Car Washes|洗车
811198|All Other Automotive Repair and Maintenance|所有其他汽车修理和维护
8112|Electronic and Precision Equipment Repair and Maintenance|电子和精密设备修理和维护
81121
811210
8113|Commercial and Industrial Machinery and Equipment (except Automotive and Electronic) Repair and Maintenance|工商业机械设备(汽车和电子除外)修理和维护
81131
811310
8114|Personal and Household Goods Repair and Maintenance|个人和家庭用品修理和维护
81141|Home and Garden Equipment and Appliance Repair and Maintenance|家庭和园艺设备及家电修理和维护
811411|Home and Garden Equipment Repair and Maintenance|家庭和园艺设备修理和维护
811412|Appliance Repair and Maintenance|家电修理和维护
81142|Reupholstery and Furniture Repair|家具翻新和修理
811420
81143|Footwear and Leather Goods Repair|鞋和皮革制品修理
811430
81149|Other Personal and Household Goods Repair and Maintenance|其他个人和家庭用品修理和维护
811490
812|Personal and Laundry Services|个人和洗衣服务
8121|Personal Care Services|个人护理服务
81211|Hair, Nail, and Skin Care Services|美发、美甲和护肤服务
812111|Barber Shops|理发店
812112|Beauty Salons|美容院
812113|Nail Salons|美甲店
81219|Other Personal Care Services|其他个人护理服务
812191|Diet and Weight Reducing Centers|饮食和减肥中心
812199
8122|Death Care Services|殡葬服务
81221|Funeral Homes and Funeral Services|殡仪馆和殡仪服务
812210
81222|Cemeteries and Crematories|墓地和火葬场
812220
8123|Drycleaning and Laundry Services|干洗和洗衣服务
81231|Coin-Operated Laundries and Drycleaners|自助洗衣店和干洗店
812310
81232|Drycleaning and Laundry Services (except Coin-Operated)|干洗和洗衣服务(自助除外)
812320
81233|Linen and Uniform Supply|布草和制服供应
812331|Linen Supply|布草供应
812332|Industrial Launderers|工业洗衣
8129|Other Personal Services|其他个人服务
81291|Pet Care (except Veterinary) Services|宠物护理(兽医除外)服务
812910
81292|Photofinishing|照片冲印
812921|Photofinishing Laboratories (except One-Hour)|照片冲印室(一小时冲印除外)
812922|One-Hour Photofinishing|一小时照片冲印
81293|Parking Lots and Garages|停车场和车库
812930
81299|All Other Personal Services|所有其他个人服务
812990
813|Religious, Grantmaking, Civic, Professional, and Similar Organizations|宗教、资助、公民、专业和类似组织
8131|Religious Organizations|宗教组织
81311
813110
8132|Grantmaking and Giving Services|资助和捐赠服务
81321
813211|Grantmaking Foundations|资助基金会
813212|Voluntary Health Organizations|志愿卫生组织
813219|Other Grantmaking and Giving Services|其他资助和捐赠服务
8133|Social Advocacy Organizations|社会倡导组织
81331
813311|Human Rights Organizations|人权组织
813312|Environment, Conservation and Wildlife Organizations|环境、自然保护和野生动物组织
813319|Other Social Advocacy Organizations|其他社会倡导组织
8134|Civic and Social Organizations|公民和社会组织
81341
813410
8139|Business, Professional, Labor, Political, and Similar Organizations|商业、专业、劳工、政治和类似组织
81391|Business Associations|商业协会
813910
81392|Professional Organizations|专业组织
813920
81393|Labor Unions and Similar Labor Organizations|工会和类似劳工组织
813930
81394|Political Organizations|政治组织
813940
81399|Other Similar Organizations (except Business, Professional, Labor, and Political Organizations)|其他类似组织(商业、专业、劳工和政治组织除外)
813990
814|Private Households|私人家庭
8141
81411
814110
92|Public Administration|公共管理
921|Executive, Legislative, and Other General Government Support|行政、立法和其他一般政府支持
9211
92111|Executive Offices|行政办公室
921110
92112|Legislative Bodies|立法机构
921120
92113|Public Finance Activities|公共财政活动
921130
92114|Executive and Legislative Offices, Combined|行政和立法联合办公室
921140
92115|American Indian and Alaska Native Tribal Governments|美洲印第安人和阿拉斯加原住民部落政府
921150
92119|Other General Government Support|其他一般政府支持
921190
922|Justice, Public Order, and Safety Activities|司法、公共秩序和安全活动
9221
92211|Courts|法院
922110
92212|Police Protection|警察保护
922120
92213|Legal Counsel and Prosecution|法律顾问和检控
922130
92214|Correctional Institutions|惩教机构
922140
92215|Parole Offices and Probation Offices|假释和缓刑办公室
922150
92216|Fire Protection|消防
922160
92219|Other Justice, Public Order, and Safety Activities|其他司法、公共秩序和安全活动
922190
923|Administration of Human Resource Programs|人力资源计划管理
9231
92311|Administration of Education Programs|教育计划管理
923110
92312|Administration of Public Health Programs|公共卫生计划管理
923120
92313|Administration of Human Resource Programs (except Education, Public Health, and Veterans' Affairs Programs)|人力资源计划(教育、公共卫生和退伍军人事务除外)管理
923130
92314|Administration of Veterans' Affairs|退伍军人事务管理
923140
924|Administration of Environmental Quality Programs|环境质量计划管理
9241
92411|Administration of Air and Water Resource and Solid Waste Management Programs|空气、水资源和固体废物管理计划的管理
924110
92412|Administration of Conservation Programs|自然保护计划管理
924120
925|Administration of Housing Programs, Urban Planning, and Community Development|住房计划、城市规划和社区发展管理
9251
92511|Administration of Housing Programs|住房计划管理
925110
92512|Administration of Urban Planning and Community and Rural Development|城市规划及社区和农村发展管理
925120
926|Administration of Economic Programs|经济计划管理
9261
92611|Administration of General Economic Programs|一般经济计划管理
926110
92612|Regulation and Administration of Transportation Programs|运输计划的监管和管理
926120
92613|Regulation and Administration of Communications, Electric, Gas, and Other Utilities|通信、电力、燃气和其他公用事业的监管和管理
926130
92614|Regulation of Agricultural Marketing and Commodities|农产品营销和商品监管
926140
92615|Regulation, Licensing, and Inspection of Miscellaneous Commercial Sectors|杂项商业部门的监管、许可和检查
926150
927|Space Research and Technology|太空研究和技术
9271
92711
927110
928|National Security and International Affairs|国家安全和国际事务
9281
92811|National Security|国家安全
928110
92812|International Affairs|国际事务
928120
`;
